package city.weltoffen.measures.measure;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.measures.measure.HistoryEntry.Verb;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is decided by hand: phase and status, and that a measure does not go on or does so again. */
public final class DecisionVerbs {

    private final Measure measure;
    private final Moment now;

    DecisionVerbs(Measure measure, Moment now) {
        this.measure = measure;
        this.now = now;
    }

    public void overridePhase(Phase value, String reason) {
        FieldChange change =
                new FieldChange("phase", measure.standing(now).phase().name(), value.name());
        take(
                state().withPhase(new Overriding<>(value, reason, now.by(), now.at())),
                Done.changing(Verb.PHASE_OVERRIDDEN, List.of(change), reason));
    }

    public void overrideStatus(Status value, String reason) {
        if (!value.isDerived()) {
            throw DomainProblem.invalid("#/value", "status-by-verb");
        }
        FieldChange change =
                new FieldChange("status", measure.standing(now).status().name(), value.name());
        take(
                state().withStatus(new Overriding<>(value, reason, now.by(), now.at())),
                Done.changing(Verb.STATUS_OVERRIDDEN, List.of(change), reason));
    }

    public void withdrawPhase(@Nullable String reason) {
        requireOverriding(state().phaseByHand());
        take(state().withPhase(null), Done.because(Verb.PHASE_OVERRIDE_WITHDRAWN, reason));
    }

    public void withdrawStatus(@Nullable String reason) {
        requireOverriding(state().statusByHand());
        take(state().withStatus(null), Done.because(Verb.STATUS_OVERRIDE_WITHDRAWN, reason));
    }

    private static void requireOverriding(@Nullable Overriding<?> overriding) {
        if (overriding == null) {
            throw new DomainProblem("not-overridden");
        }
    }

    public void postpone(LocalDate until, String reason) {
        if (!until.isAfter(now.today())) {
            throw DomainProblem.invalid("#/until", "in-the-past");
        }
        interrupt(Interruption.Kind.POSTPONED, until, null, reason);
    }

    public void cancel(String reason) {
        interrupt(Interruption.Kind.CANCELLED, null, null, reason);
    }

    /** @param kind merged into the other, or superseded by it */
    public void giveWayTo(Interruption.Kind kind, Measure other, String reason) {
        if (other.id().equals(measure.id())) {
            throw DomainProblem.invalid("#/into", "same-measure");
        }
        if (other.state().isClosed()) {
            throw DomainProblem.invalid("#/into", "measure-closed", other.id().value());
        }
        interrupt(kind, null, other.id().value(), reason);
    }

    private void interrupt(Interruption.Kind kind, @Nullable LocalDate until, @Nullable String into, String reason) {
        Interruption interruption = new Interruption(kind, until, into, reason, now.by(), now.at());
        if (state().isClosed()) {
            throw new DomainProblem("measure-closed");
        }
        List<FieldChange> changes = new ArrayList<>();
        if (interruption.until() != null) {
            changes.add(new FieldChange("until", null, interruption.until().toString()));
        }
        if (interruption.into() != null) {
            changes.add(new FieldChange("into", null, interruption.into()));
        }
        take(
                state().with(interruption),
                Done.changing(Verb.valueOf(interruption.kind().name()), changes, interruption.reason()));
    }

    public void resume(String reason) {
        if (state().interruption() == null) {
            throw new DomainProblem("not-interrupted");
        }
        take(state().with((Interruption) null), Done.because(Verb.RESUMED, reason));
    }

    private MeasureState state() {
        return measure.state();
    }

    private void take(MeasureState next, Done done) {
        measure.take(new Changed(next, done), now);
    }
}
