package city.weltoffen.measures.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What moves a measure beside what people enter at it.
 *
 * @param trailing indicators that are behind their targets
 * @param evidence how many events speak for it
 * @param lastEvidence day of the latest
 */
public record Signs(
        List<TrailingIndicator> trailing,
        long evidence,
        @Nullable LocalDate lastEvidence) {

    public Signs {
        trailing = List.copyOf(trailing);
    }

    public static Signs none() {
        return new Signs(List.of(), 0, null);
    }

    public static Signs trailing(List<TrailingIndicator> indicators) {
        return new Signs(indicators, 0, null);
    }

    public static Signs evidence(long count, LocalDate last) {
        return new Signs(List.of(), count, last);
    }

    Signs and(Signs other) {
        return new Signs(
                Stream.concat(trailing.stream(), other.trailing.stream()).toList(),
                evidence + other.evidence,
                Stream.of(Optional.ofNullable(lastEvidence), Optional.ofNullable(other.lastEvidence))
                        .flatMap(Optional::stream)
                        .max(LocalDate::compareTo)
                        .orElse(null));
    }
}
