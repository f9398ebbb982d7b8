package city.weltoffen.events.relations;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A year has gone since anybody asked what a membership is used for: its department must say what becomes of it.
 *
 * @param reviewedOn day of the last review, if there ever was one
 */
@Kind(context = "relations", name = "relation.use-review-due", de = "Nutzung zu überprüfen", en = "Review of use due")
public record RelationUseReviewDue(
        Notice notice, RelationFacts relation, @Nullable LocalDate reviewedOn) implements DomainEvent {}
