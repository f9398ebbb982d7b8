package city.weltoffen.measures.measure;

import java.math.BigDecimal;
import java.util.Map;

/**
 * An indicator that is behind its target.
 *
 * @param expected by now, between the targets of two years
 */
public record TrailingIndicator(String id, BigDecimal value, BigDecimal expected) {

    Reason reason() {
        return new Reason(
                "indicator-trails",
                Map.of("indicator", id, "value", value.toPlainString(), "expected", expected.toPlainString()));
    }
}
