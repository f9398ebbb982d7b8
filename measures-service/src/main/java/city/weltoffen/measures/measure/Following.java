package city.weltoffen.measures.measure;

import city.weltoffen.defaults.succession.Followed;
import city.weltoffen.measures.concept.ConceptMeasure;
import city.weltoffen.measures.concept.Difference;
import city.weltoffen.measures.concept.Difference.Kind;
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
    static Following of(MeasureDetails before, MeasureState state, ConceptMeasure measure, List<Followed> successions) {
        MeasureDetails file = read(measure, before.departments(), successions);
        String path = "measures/" + measure.code();
        List<Difference> differences = new ArrayList<>();
        if (state.withdrawn()) {
            differences.add(Difference.of(Kind.RETURNED, path));
        }
        Set<ConceptField> taken = EnumSet.noneOf(ConceptField.class);
        for (ConceptField field : wanted(before, state.details(), file)) {
            boolean take = mayTake(field, before, state, file);
            if (take) {
                taken.add(field);
            }
            differences.addAll(said(take ? Kind.CHANGED : Kind.KEPT, path, field, before, state.details(), file));
        }
        Parts parts = Parts.of(path, state.subMeasures(), measure.subMeasures());
        differences.addAll(parts.differences());
        MeasureState then = state.with(state.details().taking(taken, file))
                .with(parts.now())
                .withdrawn(false);
        return new Following(file, then, differences);
    }

    /**
     * What the file says today: where it still names a department that ended, it means who stands in its place.
     *
     * @param kept departments that the measure keeps by their name, since it was closed when they ended
     */
    static MeasureDetails read(ConceptMeasure file, Set<String> kept, List<Followed> successions) {
        MeasureDetails details = MeasureDetails.of(file);
        for (Followed followed : successions) {
            details = kept.contains(followed.from()) ? details : details.followed(followed);
        }
        return details;
    }

    /** What the file changed and the measure does not have yet. */
    private static Set<ConceptField> wanted(MeasureDetails before, MeasureDetails current, MeasureDetails file) {
        Set<ConceptField> wanted = differing(before, file);
        wanted.retainAll(differing(current, file));
        return wanted;
    }

    private static boolean mayTake(ConceptField field, MeasureDetails before, MeasureState state, MeasureDetails file) {
        boolean untouched = Objects.equals(field.of(before), field.of(state.details()));
        return untouched
                && MilestoneRules.fit(
                        state.milestones(),
                        state.details().taking(Set.of(field), file).period());
    }

    private static List<Difference> said(
            Kind kind,
            String path,
            ConceptField field,
            MeasureDetails before,
            MeasureDetails current,
            MeasureDetails file) {
        Set<String> news = DetailChanges.between(before, file).stream()
                .map(FieldChange::field)
                .collect(Collectors.toUnmodifiableSet());
        return DetailChanges.between(current, current.taking(Set.of(field), file)).stream()
                .filter(change -> news.contains(change.field()))
                .map(change -> new Difference(kind, path + "/" + change.field(), change.from(), change.to()))
                .toList();
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
