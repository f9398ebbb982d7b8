package city.weltoffen.measures.measure;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What of a measure the concept's file says. */
enum ConceptField {
    TITLE(MeasureDetails::title),
    DESCRIPTION(MeasureDetails::description),
    FIELD(MeasureDetails::field),
    GOALS(MeasureDetails::goals),
    URGENCY(MeasureDetails::urgency),
    RESPONSIBLE(MeasureDetails::responsible),
    INVOLVED(MeasureDetails::involved),
    PERIOD(MeasureDetails::period);

    private final Function<MeasureDetails, @Nullable Object> value;

    ConceptField(Function<MeasureDetails, @Nullable Object> value) {
        this.value = value;
    }

    @Nullable
    Object of(MeasureDetails details) {
        return value.apply(details);
    }
}
