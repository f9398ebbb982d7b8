package city.weltoffen.events.measures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure of an indicator.
 *
 * @param measure code of its measure
 * @param kind {@code MANUAL} or {@code COUNTED}
 * @param period {@code 2026}, {@code 2026-Q2}, {@code 2026-05} or {@code TOTAL}
 * @param value in the indicator's unit
 * @param target of that period, where there is one
 * @param corrected it replaces a value that was reported before
 */
public record IndicatorFacts(
        String measure,
        String kind,
        String period,
        BigDecimal value,
        @Nullable BigDecimal target,
        boolean corrected) {}
