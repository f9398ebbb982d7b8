package city.weltoffen.measures.indicator;

import city.weltoffen.measures.concept.ConceptIndicator.Direction;
import city.weltoffen.measures.counting.CountDefinition;
import city.weltoffen.measures.counting.Span;
import city.weltoffen.measures.indicator.Course.Verdict;
import city.weltoffen.measures.measure.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Compares the latest value of an indicator with what its targets expect by then. A pure function. */
final class CourseDerivation {

    private final IndicatorDetails details;
    private final @Nullable Span span;
    private final @Nullable BigDecimal value;
    private final LocalDate day;
    private final @Nullable BigDecimal expected;
    private final Map.@Nullable Entry<Integer, BigDecimal> target;

    /** @param span that the value is of */
    CourseDerivation(IndicatorDetails details, @Nullable Span span, @Nullable BigDecimal value, LocalDate today) {
        this.details = details;
        this.span = span;
        this.value = value;
        // what was entered for a time that is over is judged by that time
        this.day = span != null && span.lastDay().isBefore(today) ? span.lastDay() : today;
        this.target = new TreeMap<>(details.targets()).ceilingEntry(day.getYear());
        this.expected =
                (beginsAnew() ? trajectory().flowUntil(day) : trajectory().levelOn(day)).orElse(null);
    }

    private Trajectory trajectory() {
        return new Trajectory(details);
    }

    private boolean beginsAnew() {
        CountDefinition counted = details.counted();
        return counted != null && counted.beginsAnewEachYear();
    }

    Course course() {
        if (details.targets().isEmpty()) {
            return course(Verdict.OPEN, "no-target");
        }
        BigDecimal known = value;
        if (known == null) {
            return course(Verdict.OPEN, "no-value");
        }
        if (isReached(known)) {
            return course(Verdict.REACHED, "target-reached");
        }
        BigDecimal wanted = expected;
        if (wanted == null) {
            return course(Verdict.OPEN, "target-later");
        }
        return isGoodEnough(known, wanted)
                ? course(Verdict.ON_COURSE, "as-expected")
                : course(Verdict.TRAILS, "behind");
    }

    /** What is to stay below something within a year has done so only when the year is over. */
    private boolean isReached(BigDecimal known) {
        boolean tooEarly =
                details.better() == Direction.DOWN && beginsAnew() && day.getDayOfYear() < day.lengthOfYear();
        return target != null && !tooEarly && isGoodEnough(known, target.getValue());
    }

    private boolean isGoodEnough(BigDecimal known, BigDecimal wanted) {
        int compared = known.compareTo(wanted);
        return details.better() == Direction.UP ? compared >= 0 : compared <= 0;
    }

    private Course course(Verdict verdict, String reason) {
        Map<String, String> params = new HashMap<>();
        put(params, "period", span);
        put(params, "value", text(value));
        put(params, "expected", text(expected));
        put(params, "target", target == null ? null : text(target.getValue()));
        put(params, "year", target == null ? null : target.getKey());
        return new Course(
                verdict,
                span,
                value,
                expected,
                target == null ? null : target.getKey(),
                target == null ? null : target.getValue(),
                List.of(new Reason(reason, params)));
    }

    private static @Nullable String text(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static void put(Map<String, String> params, String name, @Nullable Object found) {
        if (found != null) {
            params.put(name, found.toString());
        }
    }
}
