package city.weltoffen.measures.indicator;

import city.weltoffen.measures.counting.Span;
import city.weltoffen.measures.measure.Reason;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator stands to its target, and why that is said.
 *
 * @param period that the value is of
 * @param expected by now, between the targets of two years
 * @param targetYear the next year that has a target
 */
public record Course(
        Verdict verdict,
        @Nullable Span period,
        @Nullable BigDecimal value,
        @Nullable BigDecimal expected,
        @Nullable Integer targetYear,
        @Nullable BigDecimal target,
        List<Reason> reasons) {

    public Course {
        reasons = List.copyOf(reasons);
    }

    /** What follows from value and target. */
    public enum Verdict {
        /** There is nothing to compare. */
        OPEN,
        REACHED,
        ON_COURSE,
        TRAILS
    }

    boolean trails() {
        return verdict == Verdict.TRAILS;
    }
}
