package city.weltoffen.measures.indicator;

import city.weltoffen.measures.measure.MeasureCode;
import java.time.Instant;
import java.util.List;

/**
 * An indicator as lists show and judge it.
 *
 * @param values one for each period
 * @param withdrawn the concept names it no longer
 */
public record IndicatorEntry(
        IndicatorId id,
        MeasureCode measure,
        IndicatorDetails details,
        List<ReportedValue> values,
        boolean withdrawn,
        Instant updatedAt) {

    public static IndicatorEntry of(Indicator indicator) {
        return new IndicatorEntry(
                indicator.id(),
                indicator.measure(),
                indicator.details(),
                indicator.values(),
                indicator.withdrawn(),
                indicator.updatedAt());
    }
}
