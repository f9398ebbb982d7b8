package city.weltoffen.measures.measure;

import city.weltoffen.measures.concept.ConceptMeasure;
import city.weltoffen.measures.concept.Difference;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a measure follows the concept's file, as a three-way difference: what the file changed is taken over, what people
 * changed by hand stays.
 *
 * @param file what the file says now
 * @param state of the measure afterwards
 */
record Following(MeasureDetails file, MeasureState state, List<Difference> differences) {

    /** @param before what the file said when it was last taken over */
    static Following of(MeasureDetails before, MeasureState state, ConceptMeasure measure) {
        MeasureDetails file = MeasureDetails.of(measure);
        MeasureDetails current = state.details();
        List<Difference> differences = new ArrayList<>();
        String path = "measures/" + measure.code();
        if (state.withdrawn()) {
            differences.add(Difference.of(Difference.Kind.RETURNED, path));
        }
        Set<ConceptField> wanted = differing(before, file);
        wanted.retainAll(differing(current, file));
        Set<ConceptField> untouched = EnumSet.complementOf(differing(before, current));
        Set<ConceptField> taken = EnumSet.noneOf(ConceptField.class);
        for (ConceptField field : wanted) {
            MeasureDetails then = current.taking(Set.of(field), file);
            boolean take = untouched.contains(field) && MilestoneRules.fit(state.milestones(), then.period());
            if (take) {
                taken.add(field);
            }
            Difference.Kind kind = take ? Difference.Kind.CHANGED : Difference.Kind.KEPT;
            DetailChanges.between(current, then)
                    .forEach(change -> differences.add(
                            new Difference(kind, path + "/" + change.field(), change.from(), change.to())));
        }
        Parts parts = Parts.of(path, state.subMeasures(), measure.subMeasures());
        differences.addAll(parts.differences());
        MeasureState then =
                state.with(current.taking(taken, file)).with(parts.now()).withdrawn(false);
        return new Following(file, then, differences);
    }

    private static EnumSet<ConceptField> differing(MeasureDetails one, MeasureDetails other) {
        return Stream.of(ConceptField.values())
                .filter(field -> !Objects.equals(field.of(one), field.of(other)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ConceptField.class)));
    }

    /** What the history tells: only what was taken over. */
    List<FieldChange> changes(MeasureDetails current) {
        return DetailChanges.between(current, state.details());
    }
}
