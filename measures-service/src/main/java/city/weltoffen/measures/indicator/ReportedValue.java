package city.weltoffen.measures.indicator;

import city.weltoffen.measures.counting.Span;
import city.weltoffen.measures.measure.Person;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A value that somebody entered.
 *
 * @param period {@code 2026}, {@code 2026-Q2}, {@code 2026-05} or {@code TOTAL}
 * @param note internal; stays here
 * @param corrected it replaced one that was entered before
 */
public record ReportedValue(
        String period, BigDecimal value, @Nullable String note, Person by, Instant at, boolean corrected) {

    public ReportedValue {
        value = IndicatorDetails.plain(value);
    }

    public Span span() {
        return Span.parse(period).orElseThrow(() -> new IllegalStateException("no period: " + period));
    }
}
