package city.weltoffen.events.relations;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;
import java.time.LocalDate;

/**
 * A department said what becomes of a membership.
 *
 * @param use {@code KEEP}, {@code USE_MORE} or {@code LEAVE}
 * @param on day of the review
 */
@Kind(context = "relations", name = "relation.use-reviewed", de = "Nutzung überprüft", en = "Use reviewed")
public record RelationUseReviewed(Notice notice, RelationFacts relation, String use, LocalDate on)
        implements DomainEvent {}
