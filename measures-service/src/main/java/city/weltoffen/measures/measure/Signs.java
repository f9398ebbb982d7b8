package city.weltoffen.measures.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What moves a measure beside what people enter at it.
 *
 * @param trailing indicators that are behind their targets
 * @param evidence how many events speak for it
 * @param lastEvidence day of the latest
 * @param lastHeard day of the latest sign of life: evidence, a value, an approved progress report
 */
public record Signs(
        List<TrailingIndicator> trailing,
        long evidence,
        @Nullable LocalDate lastEvidence,
        @Nullable LocalDate lastHeard) {

    public Signs {
        trailing = List.copyOf(trailing);
    }

    public static Signs none() {
        return new Signs(List.of(), 0, null, null);
    }

    public static Signs trailing(List<TrailingIndicator> indicators) {
        return new Signs(indicators, 0, null, null);
    }

    public static Signs evidence(long count, LocalDate last) {
        return new Signs(List.of(), count, last, last);
    }

    /** Somebody reported something, whatever it says of the phase. */
    public static Signs heard(LocalDate last) {
        return new Signs(List.of(), 0, null, last);
    }

    public Signs and(Signs other) {
        return new Signs(
                Stream.concat(trailing.stream(), other.trailing.stream()).toList(),
                evidence + other.evidence,
                latest(lastEvidence, other.lastEvidence),
                latest(lastHeard, other.lastHeard));
    }

    private static @Nullable LocalDate latest(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}
