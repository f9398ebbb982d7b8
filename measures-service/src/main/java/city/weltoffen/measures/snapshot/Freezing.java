package city.weltoffen.measures.snapshot;

import city.weltoffen.measures.measure.Interruption;
import city.weltoffen.measures.measure.MeasureDetails;
import city.weltoffen.measures.measure.MeasureEntry;
import city.weltoffen.measures.measure.MeasureState;
import city.weltoffen.measures.measure.Overriding;
import city.weltoffen.measures.measure.Signs;
import city.weltoffen.measures.measure.Standing;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes what a report keeps of one measure. */
final class Freezing {

    private Freezing() {}

    static FrozenMeasure of(MeasureEntry measure, Signs signs, Contribution more, LocalDate asOf) {
        MeasureState state = measure.state().asOf(asOf);
        MeasureDetails details = state.details();
        Standing standing = Standing.of(state, signs, asOf);
        return new FrozenMeasure(
                measure.code().value(),
                details.title(),
                details.description(),
                details.field(),
                details.responsible(),
                details.involved(),
                details.period(),
                standing.phase(),
                standing.status(),
                new Because(
                        standing.derivedPhase(),
                        standing.derivedStatus(),
                        byHand(state.phaseByHand()),
                        byHand(state.statusByHand())),
                stop(state.interruption(), asOf),
                parts(state),
                steps(state),
                details.planned(),
                state.spent(),
                state.papers().papers().stream()
                        .map(paper -> new FrozenMeasure.FrozenPaper(paper.number(), paper.title(), paper.link()))
                        .toList(),
                resolutions(state),
                more.indicators(),
                more.progress());
    }

    private static <T> Because.@Nullable ByHand<T> byHand(@Nullable Overriding<T> said) {
        return said == null ? null : new Because.ByHand<>(said.value(), said.reason());
    }

    private static FrozenMeasure.@Nullable FrozenStop stop(@Nullable Interruption interruption, LocalDate asOf) {
        return interruption == null || !interruption.isInForce(asOf)
                ? null
                : new FrozenMeasure.FrozenStop(
                        interruption.kind(), interruption.until(), interruption.into(), interruption.reason());
    }

    private static List<FrozenMeasure.FrozenPart> parts(MeasureState state) {
        return state.parts().stream()
                .map(part -> new FrozenMeasure.FrozenPart(
                        part.code(),
                        part.title(),
                        part.phaseBy(state.milestones().all()).orElse(null)))
                .toList();
    }

    private static List<FrozenMeasure.FrozenMilestone> steps(MeasureState state) {
        return state.milestones().all().stream()
                .map(milestone -> new FrozenMeasure.FrozenMilestone(
                        milestone.id(),
                        milestone.plan().title(),
                        milestone.plan().due(),
                        milestone.completedOn()))
                .toList();
    }

    private static List<FrozenMeasure.FrozenResolution> resolutions(MeasureState state) {
        return state.papers().resolutions().stream()
                .map(resolution ->
                        new FrozenMeasure.FrozenResolution(resolution.body(), resolution.on(), resolution.number()))
                .toList();
    }
}
