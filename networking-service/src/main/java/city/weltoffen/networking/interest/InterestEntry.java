package city.weltoffen.networking.interest;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An interest as lists show it.
 *
 * @param passedOnTo slug of the department to which it was passed on
 */
public record InterestEntry(
        InterestId id,
        WantedCall call,
        Claimant claimant,
        InterestRole role,
        InterestState state,
        @Nullable DepartmentDecision decision,
        @Nullable String passedOnTo,
        Instant since,
        Instant changedAt) {

    static InterestEntry of(Interest interest) {
        List<InterestStep> history = interest.history();
        Claimant other = interest.passedOnTo();
        return new InterestEntry(
                interest.id(),
                interest.call(),
                interest.claimant(),
                interest.role(),
                interest.state(),
                interest.decision(),
                other == null ? null : other.department(),
                history.getFirst().at(),
                history.getLast().at());
    }

    public String department() {
        return claimant.department();
    }

    /** Whether the department wants to take part and has not decided. */
    public boolean waitsForDecision() {
        return state == InterestState.DECLARED && role.takesPart();
    }

    /** Whether it leads or takes part, decided or not. */
    public boolean takesPart() {
        return state.isActive() && role.takesPart();
    }
}
