package city.weltoffen.measures.measure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a measure stands: what follows from what is known, and what is in force because somebody said so.
 *
 * @param derivedPhase with its reasons; stays visible beside what was said by hand
 * @param phase in force
 * @param status in force
 */
public record Standing(Derived<Phase> derivedPhase, Derived<Status> derivedStatus, Phase phase, Status status) {

    /** A pure function: the same on every instance. */
    public static Standing of(MeasureState state, Signs signs, LocalDate today) {
        Derived<Phase> phase = PhaseDerivation.of(state, signs, today);
        Phase inForce = chosen(state.phaseByHand(), phase.value());
        Derived<Status> status = StatusDerivation.of(state, signs, inForce, today);
        Interruption interruption = state.interruption();
        return new Standing(
                phase,
                status,
                inForce,
                interruption != null && interruption.isInForce(today)
                        ? interruption.status()
                        : chosen(state.statusByHand(), status.value()));
    }

    /** Whether anybody is still to do something for it: it is neither completed nor postponed nor given up. */
    public boolean goesOn() {
        return phase != Phase.COMPLETED && status.isDerived();
    }

    private static <T> T chosen(@Nullable Overriding<T> byHand, T derived) {
        return byHand == null ? derived : byHand.value();
    }
}
