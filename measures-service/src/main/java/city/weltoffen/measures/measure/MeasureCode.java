package city.weltoffen.measures.measure;

import city.weltoffen.defaults.aggregate.AggregateId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.jspecify.annotations.NonNull;

/**
 * The code of a measure as the concept writes it; {@code 1.10} comes after {@code 1.9}.
 *
 * @param value for instance {@code 4.2}
 */
public record MeasureCode(String value) implements AggregateId, Comparable<MeasureCode> {

    private static final Pattern NUMBER = Pattern.compile("(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)");
    private static final Comparator<String> NATURAL = (one, other) -> isNumber(one) && isNumber(other)
            ? Comparator.comparingInt(String::length)
                    .thenComparing(Comparator.naturalOrder())
                    .compare(one, other)
            : one.compareTo(other);

    @Override
    public int compareTo(@NonNull MeasureCode other) {
        return Arrays.compare(NUMBER.split(value), NUMBER.split(other.value), NATURAL);
    }

    private static boolean isNumber(String part) {
        return !part.isEmpty() && Character.isDigit(part.charAt(0));
    }

    @Override
    public String toString() {
        return value;
    }
}
