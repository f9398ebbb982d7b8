package city.weltoffen.measures.measure;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.measures.measure.HistoryEntry.Verb;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is done with milestones and parts. */
public final class MilestoneVerbs {

    private final Measure measure;
    private final Moment now;

    MilestoneVerbs(Measure measure, Moment now) {
        this.measure = measure;
        this.now = now;
    }

    public void add(MilestonePlan plan) {
        MilestoneRules.requirePlace(plan, state());
        FieldChange due = new FieldChange("due", null, plan.due().toString());
        take(
                state().with(state().milestones().add(plan)),
                Done.with(Verb.MILESTONE_ADDED, plan.title().de(), due));
    }

    public void change(String milestone, MilestonePlan plan, @Nullable String reason) {
        MilestonePlan before = state().milestones().require(milestone).plan();
        if (before.equals(plan)) {
            return;
        }
        MilestoneRules.requirePlace(plan, state());
        take(
                state().with(state().milestones().change(milestone, plan)),
                new Done(Verb.MILESTONE_CHANGED, plan.title().de(), MilestoneChanges.between(before, plan), reason));
    }

    public void complete(String milestone, LocalDate on) {
        MilestoneRules.requirePast(on, now.today());
        MilestonePlan plan = state().milestones().require(milestone).plan();
        FieldChange reached = new FieldChange("completedOn", null, on.toString());
        MeasureState next = state().with(state().milestones().complete(milestone, on));
        measure.take(
                new Changed(
                        next, Done.with(Verb.MILESTONE_COMPLETED, plan.title().de(), reached)),
                () -> measure.voice().reached(next.milestones().require(milestone), measure.standing(now)),
                now);
    }

    public void reopen(String milestone, @Nullable String reason) {
        Milestone before = state().milestones().require(milestone);
        FieldChange undone = new FieldChange("completedOn", String.valueOf(before.completedOn()), null);
        take(
                state().with(state().milestones().reopen(milestone)),
                new Done(Verb.MILESTONE_REOPENED, before.plan().title().de(), List.of(undone), reason));
    }

    public void remove(String milestone, @Nullable String reason) {
        MilestonePlan before = state().milestones().require(milestone).plan();
        FieldChange gone = new FieldChange("due", before.due().toString(), null);
        take(
                state().with(state().milestones().remove(milestone)),
                new Done(Verb.MILESTONE_REMOVED, before.title().de(), List.of(gone), reason));
    }

    /** @param phase nothing where it follows from the part's milestones again */
    public void changePart(String part, @Nullable Phase phase) {
        SubMeasure before =
                state().part(part).filter(known -> !known.withdrawn()).orElseThrow(() -> DomainProblem.notFound(part));
        if (before.phase() == phase) {
            return;
        }
        List<SubMeasure> parts = state().subMeasures().stream()
                .map(known -> known.code().equals(part) ? known.withPhase(phase) : known)
                .toList();
        take(
                state().with(parts),
                Done.with(Verb.PART_CHANGED, part, new FieldChange("phase", name(before.phase()), name(phase))));
    }

    private MeasureState state() {
        return measure.state();
    }

    private void take(MeasureState next, Done done) {
        measure.take(new Changed(next, done), now);
    }

    private static @Nullable String name(@Nullable Phase phase) {
        return phase == null ? null : phase.name();
    }
}
