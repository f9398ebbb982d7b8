package city.weltoffen.measures.measure;

import city.weltoffen.defaults.succession.Followed;
import city.weltoffen.events.Copies;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Money;
import city.weltoffen.measures.concept.ConceptMeasure;
import city.weltoffen.measures.concept.Period;
import city.weltoffen.measures.concept.Urgency;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What can be changed of a measure at any time.
 *
 * @param field id of its field of action
 * @param goals ids of the goals it serves
 * @param responsible slug of the responsible department
 * @param involved slugs of the involved departments
 * @param contact who is reminded
 * @param actors who else takes part
 * @param dependsOn codes of measures without which it cannot go on
 * @param planned budget by year
 */
public record MeasureDetails(
        LocalizedText title,
        @Nullable LocalizedText description,
        String field,
        Set<String> goals,
        Urgency urgency,
        @Nullable String responsible,
        Set<String> involved,
        Period period,
        @Nullable Person contact,
        List<Actor> actors,
        Set<String> dependsOn,
        @Nullable String fileReference,
        Map<Integer, Money> planned) {

    public MeasureDetails {
        goals = Copies.set(goals);
        involved = Copies.set(involved);
        actors = List.copyOf(actors);
        dependsOn = Copies.set(dependsOn);
        planned = Collections.unmodifiableMap(new TreeMap<>(planned));
    }

    /** As the concept's file says; the rest is empty. */
    static MeasureDetails of(ConceptMeasure measure) {
        return new MeasureDetails(
                measure.title(),
                measure.description(),
                measure.field(),
                measure.goals(),
                measure.urgency(),
                measure.responsible(),
                measure.involved(),
                measure.period(),
                null,
                List.of(),
                Set.of(),
                null,
                Map.of());
    }

    /** The responsible and the involved departments, the responsible one first. */
    public Set<String> departments() {
        Set<String> departments = new LinkedHashSet<>();
        Optional.ofNullable(responsible).ifPresent(departments::add);
        departments.addAll(involved);
        return departments;
    }

    /** With the successor in the place of a department that ended. */
    MeasureDetails followed(Followed followed) {
        return new MeasureDetails(
                title,
                description,
                field,
                goals,
                urgency,
                followed.orNone(responsible),
                followed.beside(responsible, involved),
                period,
                contact,
                actors,
                dependsOn,
                fileReference,
                planned);
    }

    MeasureDetails withContact(@Nullable Person now) {
        return new MeasureDetails(
                title,
                description,
                field,
                goals,
                urgency,
                responsible,
                involved,
                period,
                now,
                actors,
                dependsOn,
                fileReference,
                planned);
    }

    /** With the values of some of the concept's fields taken from the file. */
    MeasureDetails taking(Set<ConceptField> fields, MeasureDetails file) {
        return new MeasureDetails(
                fields.contains(ConceptField.TITLE) ? file.title : title,
                fields.contains(ConceptField.DESCRIPTION) ? file.description : description,
                fields.contains(ConceptField.FIELD) ? file.field : field,
                fields.contains(ConceptField.GOALS) ? file.goals : goals,
                fields.contains(ConceptField.URGENCY) ? file.urgency : urgency,
                fields.contains(ConceptField.RESPONSIBLE) ? file.responsible : responsible,
                fields.contains(ConceptField.INVOLVED) ? file.involved : involved,
                fields.contains(ConceptField.PERIOD) ? file.period : period,
                contact,
                actors,
                dependsOn,
                fileReference,
                planned);
    }
}
