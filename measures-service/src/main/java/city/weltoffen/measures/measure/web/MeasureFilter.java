package city.weltoffen.measures.measure.web;

import city.weltoffen.defaults.text.FoldedText;
import city.weltoffen.measures.concept.Urgency;
import city.weltoffen.measures.measure.MeasureDetails;
import city.weltoffen.measures.measure.Phase;
import city.weltoffen.measures.measure.Status;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Which measures a list shows; all conditions hold, of several values one. */
record MeasureFilter(
        @Parameter(description = "Words; each occurs in the code, a title, the description or a sub-measure")
        @Size(max = 200)
        @Nullable
        String q,

        @Parameter(description = "Ids of fields") @Nullable Set<String> field,

        @Parameter(description = "Ids of goals") @Nullable Set<String> goal,

        @Parameter(description = "Phases in force") @Nullable
        Set<Phase> phase,

        @Parameter(description = "Status in force") @Nullable
        Set<Status> status,

        @Parameter(description = "Urgencies") @Nullable Set<Urgency> urgency,

        @Parameter(description = "Slugs of departments, responsible or involved") @Nullable
        Set<String> department,

        @Parameter(description = "Only those with a milestone that is overdue") @Nullable
        Boolean overdue,

        @Parameter(description = "Also those that the concept names no longer") @Nullable
        Boolean withdrawn) {

    Predicate<KnownMeasure> condition() {
        List<String> words = q == null || q.isBlank() ? List.of() : FoldedText.wordsOf(q);
        return known -> accepts(known, words);
    }

    private boolean accepts(KnownMeasure known, List<String> words) {
        MeasureDetails details = known.entry().state().details();
        return (Boolean.TRUE.equals(withdrawn) || !known.entry().state().withdrawn())
                && oneOf(field, details::field)
                && any(goal, details.goals())
                && oneOf(phase, () -> known.standing().phase())
                && oneOf(status, () -> known.standing().status())
                && oneOf(urgency, details::urgency)
                && any(department, details.departments())
                && (!Boolean.TRUE.equals(overdue) || known.progress().overdue() > 0)
                && words.stream().allMatch(word -> known.entry().words().containsFolded(word));
    }

    private static <T> boolean oneOf(@Nullable Set<T> wanted, Supplier<T> value) {
        return wanted == null || wanted.isEmpty() || wanted.contains(value.get());
    }

    private static <T> boolean any(@Nullable Set<T> wanted, Collection<T> values) {
        return wanted == null || wanted.isEmpty() || !Collections.disjoint(wanted, values);
    }
}
