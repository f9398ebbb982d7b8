package city.weltoffen.documents;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Values over time with their targets.
 *
 * @param language in which numbers are written
 * @param description what it shows, for who cannot see it
 * @param values what the values are called
 * @param targets what the targets are called
 * @param points from left to right
 */
public record Chart(Locale language, String description, Form form, String values, String targets, List<Point> points) {

    public Chart {
        if (points.isEmpty()) {
            throw new IllegalArgumentException("a chart has points");
        }
        points = List.copyOf(points);
    }

    /** How values are drawn. */
    public enum Form {
        BARS,
        LINE
    }

    /** One period; value or target may be missing. */
    public record Point(
            String label,
            @Nullable BigDecimal value,
            @Nullable BigDecimal target) {

        Stream<BigDecimal> numbers() {
            return Stream.of(Optional.ofNullable(value), Optional.ofNullable(target))
                    .flatMap(Optional::stream);
        }
    }

    boolean hasTargets() {
        return points.stream().anyMatch(point -> point.target() != null);
    }
}
