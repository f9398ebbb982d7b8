package city.weltoffen.events.relations;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A relation had no interaction for so long that its department must say how it goes on.
 *
 * @param lastInteraction day of the last exchange, if there ever was one
 */
@Kind(context = "relations", name = "relation.review-due", de = "Überprüfung fällig", en = "Review due")
public record RelationReviewDue(
        Notice notice, RelationFacts relation, @Nullable LocalDate lastInteraction) implements DomainEvent {}
