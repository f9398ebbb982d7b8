package city.weltoffen.measures.indicator;

import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the concept's file says of an indicator. */
enum IndicatorField {
    TITLE(IndicatorDetails::title),
    UNIT(IndicatorDetails::unit),
    BETTER(IndicatorDetails::better),
    BASELINE(IndicatorDetails::baseline),
    TARGETS(IndicatorDetails::targets),
    COUNTED(IndicatorDetails::counted);

    private final Function<IndicatorDetails, @Nullable Object> value;

    IndicatorField(Function<IndicatorDetails, @Nullable Object> value) {
        this.value = value;
    }

    @Nullable
    Object of(IndicatorDetails details) {
        return value.apply(details);
    }

    /** As the file writes it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Nullable
    String text(IndicatorDetails details) {
        Object found = of(details);
        return found == null ? null : found.toString();
    }
}
