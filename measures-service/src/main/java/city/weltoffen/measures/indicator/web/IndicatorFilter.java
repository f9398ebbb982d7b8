package city.weltoffen.measures.indicator.web;

import city.weltoffen.defaults.text.FoldedText;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.measures.indicator.Course;
import city.weltoffen.measures.indicator.IndicatorDetails;
import city.weltoffen.measures.indicator.IndicatorEntry;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which indicators a list shows; all conditions hold, of several values one. */
record IndicatorFilter(
        @Parameter(description = "Words; each occurs in the title or the unit") @Size(max = 200) @Nullable
        String q,

        @Parameter(description = "Code of a measure") @Nullable
        String measure,

        @Parameter(description = "How they stand to their target") @Nullable
        Set<Course.Verdict> standing,

        @Parameter(description = "Only those that are counted from events, or only those that are entered by hand")
        @Nullable
        Boolean counted) {

    /** @param verdict how one stands today */
    Predicate<IndicatorEntry> condition(Function<IndicatorEntry, Course.Verdict> verdict) {
        return entry -> !entry.withdrawn()
                && (measure == null
                        || measure.isEmpty()
                        || entry.measure().value().equals(measure))
                && (counted == null || entry.details().isCounted() == counted)
                && isNamed(entry.details())
                && (standing == null || standing.isEmpty() || standing.contains(verdict.apply(entry)));
    }

    private boolean isNamed(IndicatorDetails details) {
        return q == null
                || q.isBlank()
                || FoldedText.of(Stream.of(details.title(), details.unit()).flatMap(IndicatorFilter::words))
                        .contains(q);
    }

    private static Stream<@Nullable String> words(LocalizedText text) {
        return Stream.of(text.de(), text.en());
    }
}
