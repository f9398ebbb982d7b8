package city.weltoffen.networking.interest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change of an interest.
 *
 * @param capacity in which function it was done
 * @param role from then on
 * @param to slug of the department to which the call was passed on or that took over
 * @param reason in words; stays here
 * @param decision the one recorded
 */
public record InterestStep(
        Instant at,
        Capacity capacity,
        Verb verb,
        InterestRole role,
        @Nullable String to,
        @Nullable String reason,
        @Nullable DepartmentDecision decision) {

    /** What was done. */
    public enum Verb {
        DECLARED,
        ROLE_CHANGED,
        PASSED_ON,
        WITHDRAWN,
        DECIDED,
        /** Its department ended; another one took over. */
        FOLLOWED
    }
}
