package city.weltoffen.defaults.problems;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ValueRange;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads a day that is in the calendar and in a year of four digits; nothing of a city is older. */
final class PossibleDay extends StdScalarDeserializer<LocalDate> {

    private static final ValueRange YEARS = ValueRange.of(1000, 9999);

    PossibleDay() {
        super(LocalDate.class);
    }

    @Override
    public @Nullable LocalDate deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(getValueType(context), parser);
        }
        String text = parser.getString().strip();
        if (text.isEmpty()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            YEARS.checkValidValue(day.getYear(), ChronoField.YEAR);
            return day;
        } catch (DateTimeException impossible) {
            throw context.weirdStringException(text, LocalDate.class, "no day");
        }
    }
}
