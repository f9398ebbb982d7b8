package city.weltoffen.measures.snapshot;

import city.weltoffen.measures.measure.Derived;
import city.weltoffen.measures.measure.Phase;
import city.weltoffen.measures.measure.Status;
import org.jspecify.annotations.Nullable;

/**
 * Why a measure stands as it does. Internal.
 *
 * @param phase what follows from milestones, parts, evidence and dates
 * @param phaseByHand what somebody said instead
 */
public record Because(
        Derived<Phase> phase,
        Derived<Status> status,
        @Nullable ByHand<Phase> phaseByHand,
        @Nullable ByHand<Status> statusByHand) {

    /** @param reason in words */
    public record ByHand<T>(T value, String reason) {}
}
