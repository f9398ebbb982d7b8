package city.weltoffen.measures.measure;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.measures.measure.HistoryEntry.Verb;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is done with milestones and parts. */
final class MilestoneVerbs {

    private MilestoneVerbs() {}

    static Changed add(MeasureState state, MilestonePlan plan) {
        MilestoneRules.requirePlace(plan, state);
        FieldChange due = new FieldChange("due", null, plan.due().toString());
        return new Changed(
                state.with(state.milestones().add(plan)),
                Done.with(Verb.MILESTONE_ADDED, plan.title().de(), due));
    }

    /** Nothing where nothing is another. */
    static Optional<Changed> change(MeasureState state, String milestone, MilestonePlan plan, @Nullable String reason) {
        MilestonePlan before = state.milestones().require(milestone).plan();
        if (before.equals(plan)) {
            return Optional.empty();
        }
        MilestoneRules.requirePlace(plan, state);
        return Optional.of(new Changed(
                state.with(state.milestones().change(milestone, plan)),
                new Done(Verb.MILESTONE_CHANGED, plan.title().de(), MilestoneChanges.between(before, plan), reason)));
    }

    static Changed complete(MeasureState state, String milestone, LocalDate on, LocalDate today) {
        MilestoneRules.requirePast(on, today);
        MilestonePlan plan = state.milestones().require(milestone).plan();
        return new Changed(
                state.with(state.milestones().complete(milestone, on)),
                Done.with(
                        Verb.MILESTONE_COMPLETED,
                        plan.title().de(),
                        new FieldChange("completedOn", null, on.toString())));
    }

    static Changed reopen(MeasureState state, String milestone, @Nullable String reason) {
        Milestone before = state.milestones().require(milestone);
        FieldChange undone = new FieldChange("completedOn", String.valueOf(before.completedOn()), null);
        return new Changed(
                state.with(state.milestones().reopen(milestone)),
                new Done(Verb.MILESTONE_REOPENED, before.plan().title().de(), List.of(undone), reason));
    }

    static Changed remove(MeasureState state, String milestone, @Nullable String reason) {
        MilestonePlan before = state.milestones().require(milestone).plan();
        FieldChange gone = new FieldChange("due", before.due().toString(), null);
        return new Changed(
                state.with(state.milestones().remove(milestone)),
                new Done(Verb.MILESTONE_REMOVED, before.title().de(), List.of(gone), reason));
    }

    /** Nothing where the part has that phase already. */
    static Optional<Changed> changePart(MeasureState state, String part, @Nullable Phase phase) {
        SubMeasure before =
                state.part(part).filter(known -> !known.withdrawn()).orElseThrow(() -> DomainProblem.notFound(part));
        if (before.phase() == phase) {
            return Optional.empty();
        }
        List<SubMeasure> parts = state.subMeasures().stream()
                .map(known -> known.code().equals(part) ? known.withPhase(phase) : known)
                .toList();
        return Optional.of(new Changed(
                state.with(parts),
                Done.with(Verb.PART_CHANGED, part, new FieldChange("phase", name(before.phase()), name(phase)))));
    }

    private static @Nullable String name(@Nullable Phase phase) {
        return phase == null ? null : phase.name();
    }
}
