package city.weltoffen.measures.measure;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.measures.measure.HistoryEntry.Verb;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is decided by hand: phase and status, and that a measure does not go on or does so again. */
final class DecisionVerbs {

    private DecisionVerbs() {}

    static Changed overridePhase(MeasureState state, Phase value, String reason, Moment now) {
        FieldChange change =
                new FieldChange("phase", standing(state, now).phase().name(), value.name());
        return new Changed(
                state.withPhase(new Overriding<>(value, reason, now.by(), now.at())),
                Done.changing(Verb.PHASE_OVERRIDDEN, List.of(change), reason));
    }

    static Changed overrideStatus(MeasureState state, Status value, String reason, Moment now) {
        if (!value.isDerived()) {
            throw DomainProblem.invalid("#/value", "status-by-verb");
        }
        FieldChange change =
                new FieldChange("status", standing(state, now).status().name(), value.name());
        return new Changed(
                state.withStatus(new Overriding<>(value, reason, now.by(), now.at())),
                Done.changing(Verb.STATUS_OVERRIDDEN, List.of(change), reason));
    }

    private static Standing standing(MeasureState state, Moment now) {
        return Standing.of(state, now.signs(), now.today());
    }

    static Changed withdrawPhase(MeasureState state, @Nullable String reason) {
        requireOverriding(state.phaseByHand());
        return new Changed(state.withPhase(null), Done.because(Verb.PHASE_OVERRIDE_WITHDRAWN, reason));
    }

    static Changed withdrawStatus(MeasureState state, @Nullable String reason) {
        requireOverriding(state.statusByHand());
        return new Changed(state.withStatus(null), Done.because(Verb.STATUS_OVERRIDE_WITHDRAWN, reason));
    }

    private static void requireOverriding(@Nullable Overriding<?> overriding) {
        if (overriding == null) {
            throw new DomainProblem("not-overridden");
        }
    }

    static Changed postpone(MeasureState state, LocalDate until, String reason, Moment now) {
        if (!until.isAfter(now.today())) {
            throw DomainProblem.invalid("#/until", "in-the-past");
        }
        return interrupt(state, new Interruption(Interruption.Kind.POSTPONED, until, null, reason, now.by(), now.at()));
    }

    static Changed interrupt(MeasureState state, Interruption interruption) {
        if (state.isClosed()) {
            throw new DomainProblem("measure-closed");
        }
        List<FieldChange> changes = new ArrayList<>();
        if (interruption.until() != null) {
            changes.add(new FieldChange("until", null, interruption.until().toString()));
        }
        if (interruption.into() != null) {
            changes.add(new FieldChange("into", null, interruption.into()));
        }
        return new Changed(
                state.with(interruption),
                Done.changing(Verb.valueOf(interruption.kind().name()), changes, interruption.reason()));
    }

    static Changed resume(MeasureState state, String reason) {
        if (state.interruption() == null) {
            throw new DomainProblem("not-interrupted");
        }
        return new Changed(state.with((Interruption) null), Done.because(Verb.RESUMED, reason));
    }
}
