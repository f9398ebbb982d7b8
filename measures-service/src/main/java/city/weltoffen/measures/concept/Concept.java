package city.weltoffen.measures.concept;

import city.weltoffen.events.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the city promised to do, as its file says.
 *
 * @param adopted day or month in which it was adopted, {@code 2019-01-15} or {@code 2019-01}
 * @param source document that it is taken from
 */
public record Concept(
        String id,
        LocalizedText title,
        String adopted,
        @Nullable String source,
        List<Goal> goals,
        List<Field> fields) {

    public Concept {
        goals = List.copyOf(goals);
        fields = List.copyOf(fields);
    }

    /** What its measures are to achieve. */
    public record Goal(String id, LocalizedText title) {}

    /** A field of action with its measures. */
    public record Field(String id, LocalizedText title, List<ConceptMeasure> measures) {

        public Field {
            measures = List.copyOf(measures);
        }
    }

    public Stream<ConceptMeasure> measures() {
        return fields.stream().flatMap(field -> field.measures().stream());
    }

    public Optional<ConceptMeasure> measure(String code) {
        return measures().filter(measure -> measure.code().equals(code)).findFirst();
    }

    /** Ids of all goals. */
    public Set<String> goalIds() {
        return goals.stream().map(Goal::id).collect(Collectors.toUnmodifiableSet());
    }

    /** Ids of all fields. */
    public Set<String> fieldIds() {
        return fields.stream().map(Field::id).collect(Collectors.toUnmodifiableSet());
    }
}
