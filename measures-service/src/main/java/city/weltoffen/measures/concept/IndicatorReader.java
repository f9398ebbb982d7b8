package city.weltoffen.measures.concept;

import city.weltoffen.events.EventCatalogue;
import city.weltoffen.measures.concept.ConceptIndicator.Baseline;
import city.weltoffen.measures.concept.ConceptIndicator.Count;
import city.weltoffen.measures.concept.ConceptIndicator.Direction;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads an indicator of a measure from the concept's file. */
final class IndicatorReader {

    private static final Set<String> OPERATIONS = Set.of("count", "distinct", "sum", "balance");
    private static final Set<String> PERIODS = Set.of("YEAR", "QUARTER", "MONTH", "TOTAL");
    private static final List<String> TAGS =
            List.of("measures", "themes", "departments", "partners", "countries", "programmes");

    private final YamlMap map;

    IndicatorReader(YamlMap map) {
        this.map = map;
    }

    ConceptIndicator read(String id) {
        ConceptIndicator indicator = new ConceptIndicator(
                id,
                map.requireTitle("title"),
                map.requireTitle("unit"),
                map.read("better", "not-up-or-down", text -> Direction.valueOf(text.toUpperCase(Locale.ROOT)))
                        .orElse(Direction.UP),
                map.map("baseline").map(IndicatorReader::baseline).orElse(null),
                map.map("targets").map(IndicatorReader::targets).orElse(Map.of()),
                map.map("counted").map(IndicatorReader::count).orElse(null));
        map.end();
        return indicator;
    }

    private static @Nullable Baseline baseline(YamlMap map) {
        map.requireText("year");
        map.requireText("value");
        Integer year = map.read("year", "no-year", IndicatorReader::year).orElse(null);
        BigDecimal value = map.read("value", "no-number", BigDecimal::new).orElse(null);
        map.end();
        return year == null || value == null ? null : new Baseline(year, value);
    }

    private static Map<Integer, BigDecimal> targets(YamlMap map) {
        Map<Integer, BigDecimal> targets = new TreeMap<>();
        for (String key : map.names()) {
            map.read(key, "no-number", BigDecimal::new).ifPresent(value -> {
                try {
                    targets.put(year(key), value);
                } catch (IllegalArgumentException noYear) {
                    map.mistake(key, "no-year", key);
                }
            });
        }
        return targets;
    }

    private static int year(String text) {
        int year = Integer.parseInt(text);
        if (year < 1900 || year > 2200) {
            throw new IllegalArgumentException(text);
        }
        return year;
    }

    private static Count count(YamlMap map) {
        Count count = new Count(
                oneOf(map, "operation", OPERATIONS, ""),
                kinds(map, "kinds", true),
                kinds(map, "closes", false),
                map.text("of").orElse(null),
                map.map("filter").map(IndicatorReader::filter).orElse(Map.of()),
                map.map("keys").map(IndicatorReader::keys).orElse(Map.of()),
                oneOf(map, "period", PERIODS, "YEAR"));
        map.end();
        if (count.closes().isEmpty() == count.operation().equals("balance")) {
            map.mistake("closes", "closes-balance-only");
        }
        boolean needsField = Set.of("distinct", "sum").contains(count.operation());
        if (needsField && count.of() == null) {
            map.mistake("of", "missing", "of");
        }
        return count;
    }

    private static String oneOf(YamlMap map, String key, Set<String> possible, String otherwise) {
        if (otherwise.isEmpty()) {
            map.requireText(key);
        }
        String value = map.text(key).orElse(otherwise);
        if (!value.isEmpty() && !possible.contains(value)) {
            map.mistake(key, "not-one-of", value, String.join(", ", new TreeSet<>(possible)));
        }
        return value;
    }

    private static List<String> kinds(YamlMap map, String key, boolean required) {
        List<YamlMap.Scalar> named = map.scalars(key);
        if (required && named.isEmpty()) {
            map.mistake(key, "missing", key);
        }
        return named.stream()
                .flatMap(kind ->
                        map
                                .read(
                                        kind,
                                        "kind-unknown",
                                        name -> EventCatalogue.byName(name)
                                                .orElseThrow()
                                                .name())
                                .stream())
                .toList();
    }

    private static Map<String, List<String>> filter(YamlMap map) {
        Map<String, List<String>> filter = new LinkedHashMap<>();
        TAGS.forEach(tag -> {
            List<String> values = map.texts(tag);
            if (!values.isEmpty()) {
                filter.put(tag, values);
            }
        });
        map.end();
        return filter;
    }

    private static Map<String, List<String>> keys(YamlMap map) {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        map.names().forEach(path -> keys.put(path, map.texts(path)));
        return keys;
    }
}
