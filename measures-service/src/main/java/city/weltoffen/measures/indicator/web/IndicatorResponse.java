package city.weltoffen.measures.indicator.web;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.measures.concept.ConceptIndicator.Baseline;
import city.weltoffen.measures.concept.ConceptIndicator.Direction;
import city.weltoffen.measures.counting.Span;
import city.weltoffen.measures.indicator.Course;
import city.weltoffen.measures.indicator.IndicatorDetails;
import city.weltoffen.measures.indicator.IndicatorEntry;
import city.weltoffen.measures.indicator.ReportedValue;
import city.weltoffen.measures.measure.Reason;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An indicator with its values and how it stands.
 *
 * @param measure code of its measure
 * @param counted how it is counted; nothing where it is entered by hand
 * @param series the figure of each period, for a chart
 * @param values what was entered by hand, with who and why; internal
 * @param withdrawn the concept names it no longer
 */
record IndicatorResponse(
        String id,
        String measure,
        LocalizedText title,
        LocalizedText unit,
        Direction better,
        @Nullable Baseline baseline,
        Map<Integer, BigDecimal> targets,
        @Nullable CountFields counted,
        List<Point> series,
        List<ReportedValue> values,
        Standing standing,
        boolean withdrawn,
        Instant updatedAt) {

    /** The figure of a period. */
    record Point(String period, BigDecimal value) {}

    /**
     * How it stands to its target.
     *
     * @param expected by now, between the targets of two years
     */
    record Standing(
            Course.Verdict verdict,
            @Nullable String period,
            @Nullable BigDecimal value,
            @Nullable BigDecimal expected,
            @Nullable Integer targetYear,
            @Nullable BigDecimal target,
            List<Reason> reasons) {

        static Standing of(Course course) {
            Span span = course.period();
            return new Standing(
                    course.verdict(),
                    span == null ? null : span.text(),
                    course.value(),
                    course.expected(),
                    course.targetYear(),
                    course.target(),
                    course.reasons());
        }
    }

    static IndicatorResponse of(IndicatorEntry entry, Course course, Map<Span, BigDecimal> series) {
        IndicatorDetails details = entry.details();
        return new IndicatorResponse(
                entry.id().value(),
                entry.measure().value(),
                details.title(),
                details.unit(),
                details.better(),
                details.baseline(),
                details.targets(),
                CountFields.of(details.counted()),
                series.entrySet().stream()
                        .map(point -> new Point(point.getKey().text(), point.getValue()))
                        .toList(),
                entry.values(),
                Standing.of(course),
                entry.withdrawn(),
                entry.updatedAt());
    }
}
