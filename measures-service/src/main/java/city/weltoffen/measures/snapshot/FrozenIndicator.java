package city.weltoffen.measures.snapshot;

import city.weltoffen.events.LocalizedText;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as a report keeps it.
 *
 * @param id stable over all reports
 * @param counted from events; otherwise entered by hand
 * @param points values by period, the oldest first
 * @param targets by year
 * @param trails behind its target on the day of the report; internal
 * @param note what was said about the values; internal
 */
public record FrozenIndicator(
        String id,
        LocalizedText title,
        LocalizedText unit,
        boolean counted,
        List<FrozenValue> points,
        Map<Integer, BigDecimal> targets,
        boolean trails,
        @Nullable String note) {

    public FrozenIndicator {
        points = List.copyOf(points);
        targets = Collections.unmodifiableMap(new TreeMap<>(targets));
    }

    /** @param period {@code 2026}, {@code 2026-Q2}, {@code 2026-05} or {@code TOTAL} */
    public record FrozenValue(String period, BigDecimal value) {}

    /** The newest value. */
    public Optional<FrozenValue> last() {
        return points.isEmpty() ? Optional.empty() : Optional.of(points.getLast());
    }

    /** Without what is internal. */
    public FrozenIndicator published() {
        return new FrozenIndicator(id, title, unit, counted, points, targets, false, null);
    }
}
