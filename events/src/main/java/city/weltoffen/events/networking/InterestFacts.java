package city.weltoffen.events.networking;

import org.jspecify.annotations.Nullable;

/**
 * The facts of a department's interest in a call.
 *
 * @param department slug
 * @param call id of the call
 * @param role {@code LEAD}, {@code PARTNER} or {@code OBSERVE}
 * @param state {@code DECLARED}, {@code GO}, {@code NO_GO}, {@code PASSED_ON} or {@code WITHDRAWN}
 * @param programme code of the call's funding programme
 */
public record InterestFacts(
        String department,
        String call,
        String role,
        String state,
        @Nullable String programme) {}
