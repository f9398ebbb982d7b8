package city.weltoffen.measures.concept;

import city.weltoffen.events.LocalizedText;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of a measure as the concept's file says; entered by hand unless it is counted.
 *
 * @param better in which direction it is meant to move
 * @param targets by year
 */
public record ConceptIndicator(
        String id,
        LocalizedText title,
        LocalizedText unit,
        Direction better,
        @Nullable Baseline baseline,
        Map<Integer, BigDecimal> targets,
        @Nullable Count counted) {

    public ConceptIndicator {
        targets = Collections.unmodifiableMap(new TreeMap<>(targets));
    }

    /** Which figures are the better ones. */
    public enum Direction {
        UP,
        DOWN
    }

    /** What it was before the measure began. */
    public record Baseline(int year, BigDecimal value) {}

    /**
     * How it is counted from events.
     *
     * @param operation {@code count}, {@code distinct}, {@code sum} or {@code balance}
     * @param kinds short names of the kinds of event that count
     * @param closes kinds that end what one of {@code kinds} began
     * @param of path of a field of the event
     * @param filter values by tag: {@code measures}, {@code themes}, {@code departments}, {@code partners},
     *     {@code countries}, {@code programmes}
     * @param keys values by path of a field
     * @param period {@code YEAR}, {@code QUARTER}, {@code MONTH} or {@code TOTAL}
     */
    public record Count(
            String operation,
            List<String> kinds,
            List<String> closes,
            @Nullable String of,
            Map<String, List<String>> filter,
            Map<String, List<String>> keys,
            String period) {

        public Count {
            kinds = List.copyOf(kinds);
            closes = List.copyOf(closes);
            filter = Map.copyOf(filter);
            keys = Map.copyOf(keys);
        }
    }
}
