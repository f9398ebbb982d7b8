package city.weltoffen.measures.concept;

import city.weltoffen.defaults.succession.NamedDepartments;
import city.weltoffen.defaults.web.Digests;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads a concept from a YAML file, or says everything that is wrong in it with line and column. */
@Component
class ConceptReader {

    private final NamedDepartments departments;
    private final ConceptSettings settings;

    ConceptReader(NamedDepartments departments, ConceptSettings settings) {
        this.departments = departments;
        this.settings = settings;
    }

    /** @throws BrokenConcept with all mistakes */
    ConceptFile read(byte[] file) {
        Mistakes mistakes = new Mistakes();
        YamlMap root =
                YamlMap.root(YamlDocument.read(file, settings.largestFile().toBytes()), mistakes);
        Reading reading = new Reading(mistakes);
        Concept concept = reading.concept(root);
        mistakes.requireNone();
        String hash = Digests.sha256(new String(file, StandardCharsets.UTF_8));
        return new ConceptFile(concept, hash, reading.warnings.sorted(), mistakes.places());
    }

    /** One run over one file. */
    private final class Reading {

        private final Mistakes mistakes;
        private final Mistakes warnings = new Mistakes();
        private final Map<String, Integer> lines = new HashMap<>();
        private Set<String> goals = Set.of();

        private Reading(Mistakes mistakes) {
            this.mistakes = mistakes;
        }

        private Concept concept(YamlMap map) {
            List<Concept.Goal> read = map.maps("goals").stream().map(this::goal).toList();
            goals = read.stream().map(Concept.Goal::id).collect(Collectors.toUnmodifiableSet());
            Concept concept = new Concept(
                    map.requireText("id"),
                    map.requireTitle("title"),
                    adopted(map),
                    map.text("source").orElse(null),
                    read,
                    map.maps("fields").stream().map(this::field).toList());
            if (concept.measures().findAny().isEmpty()) {
                map.mistake("fields", "no-measures");
            }
            map.end();
            return concept;
        }

        /** A day or a month. */
        private String adopted(YamlMap map) {
            map.requireText("adopted");
            return map.read(
                            "adopted",
                            "no-day-or-month",
                            text -> text.length() == 7
                                    ? YearMonth.parse(text).toString()
                                    : LocalDate.parse(text).toString())
                    .orElse("");
        }

        private Concept.Goal goal(YamlMap map) {
            Concept.Goal goal = new Concept.Goal(unique(map, "goal", "id"), map.requireTitle("title"));
            map.end();
            return goal;
        }

        private Concept.Field field(YamlMap map) {
            String id = unique(map, "field", "id");
            Concept.Field field = new Concept.Field(
                    id,
                    map.requireTitle("title"),
                    map.maps("measures").stream()
                            .map(measure -> measure(measure, id))
                            .toList());
            map.end();
            return field;
        }

        private ConceptMeasure measure(YamlMap map, String field) {
            ConceptMeasure measure = new ConceptMeasure(
                    code(map),
                    field,
                    map.requireTitle("title"),
                    map.title("description").orElse(null),
                    goals(map),
                    map.read("urgency", "urgency-unknown", text -> Urgency.valueOf(text.toUpperCase(Locale.ROOT)))
                            .orElse(Urgency.NEXT),
                    map.scalar("responsible").map(this::department).orElse(null),
                    map.scalars("involved").stream()
                            .map(this::department)
                            .collect(Collectors.toCollection(LinkedHashSet::new)),
                    map.map("period").map(this::period).orElseGet(Period::unknown),
                    map.maps("sub-measures").stream().map(this::part).toList(),
                    map.maps("indicators").stream()
                            .map(indicator -> new IndicatorReader(indicator).read(unique(indicator, "indicator", "id")))
                            .toList());
            map.end();
            return measure;
        }

        private ConceptMeasure.Part part(YamlMap map) {
            ConceptMeasure.Part part = new ConceptMeasure.Part(code(map), map.requireTitle("title"));
            map.end();
            return part;
        }

        /** Codes stand in addresses. */
        private String code(YamlMap map) {
            String code = unique(map, "measure", "code");
            if (!code.isEmpty() && !code.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,29}")) {
                map.mistake("code", "no-code", code);
            }
            return code;
        }

        private String unique(YamlMap map, String what, String key) {
            String value = map.requireText(key);
            if (!value.isEmpty()) {
                Integer other =
                        lines.putIfAbsent(what + " " + value, map.place().line());
                if (other != null) {
                    map.mistake(key, "code-repeated", value, other);
                }
            }
            return value;
        }

        private Set<String> goals(YamlMap map) {
            Set<String> named = new LinkedHashSet<>();
            for (YamlMap.Scalar goal : map.scalars("goals")) {
                if (!goals.contains(goal.value())) {
                    mistakes.add(goal.place(), goal.path(), "goal-unknown", goal.value());
                }
                named.add(goal.value());
            }
            return named;
        }

        /** A department may come later, and for one that ended its successor is meant: that is only odd. */
        private String department(YamlMap.Scalar slug) {
            departments
                    .problem("", slug.value())
                    .ifPresent(odd -> warnings.add(
                            slug.place(),
                            slug.path(),
                            odd.code(),
                            odd.arguments().toArray()));
            return slug.value();
        }

        private Period period(YamlMap map) {
            LocalDate begins = map.read("begins", "no-day", LocalDate::parse).orElse(null);
            LocalDate ends = map.read("ends", "no-day", LocalDate::parse).orElse(null);
            boolean continuous = map.read("continuous", "no-yes-or-no", ConceptReader::yesOrNo)
                    .orElse(false);
            map.end();
            if (continuous && ends != null) {
                map.mistake("ends", "continuous-has-no-end");
                return Period.unknown();
            }
            if (begins != null && ends != null && ends.isBefore(begins)) {
                map.mistake("ends", "ends-before-begin");
                return Period.unknown();
            }
            return new Period(begins, ends, continuous);
        }
    }

    private static boolean yesOrNo(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }
}
