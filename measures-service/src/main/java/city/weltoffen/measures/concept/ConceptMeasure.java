package city.weltoffen.measures.concept;

import city.weltoffen.events.Copies;
import city.weltoffen.events.LocalizedText;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A measure as the concept's file says.
 *
 * @param code for instance {@code 4.2}
 * @param field id of its field
 * @param goals ids of the goals it serves
 * @param responsible slug of the responsible department
 * @param involved slugs of the involved departments
 */
public record ConceptMeasure(
        String code,
        String field,
        LocalizedText title,
        @Nullable LocalizedText description,
        Set<String> goals,
        Urgency urgency,
        @Nullable String responsible,
        Set<String> involved,
        Period period,
        List<Part> subMeasures,
        List<ConceptIndicator> indicators) {

    public ConceptMeasure {
        goals = Copies.set(goals);
        involved = Copies.set(involved);
        subMeasures = List.copyOf(subMeasures);
        indicators = List.copyOf(indicators);
    }

    /** A sub-measure. */
    public record Part(String code, LocalizedText title) {}
}
