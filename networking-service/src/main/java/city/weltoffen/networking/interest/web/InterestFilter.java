package city.weltoffen.networking.interest.web;

import city.weltoffen.networking.interest.InterestEntry;
import city.weltoffen.networking.interest.InterestRole;
import city.weltoffen.networking.interest.InterestState;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which interests a list shows; all conditions hold, of several values one. */
record InterestFilter(
        @Parameter(description = "Slugs of departments") @Nullable
        Set<String> department,

        @Parameter(description = "Ids of calls") @Nullable Set<String> call,
        @Parameter(description = "Roles") @Nullable Set<InterestRole> role,

        @Parameter(description = "States; those that were not passed on or withdrawn when nothing is said") @Nullable
        Set<InterestState> state,

        @Parameter(description = "Only those with, or without, a recorded decision") @Nullable
        Boolean decided,

        @Parameter(description = "Slugs of departments to which the call was passed on") @Nullable
        Set<String> passedOnTo) {

    private static final Set<InterestState> LASTING =
            Set.of(InterestState.DECLARED, InterestState.GO, InterestState.NO_GO);

    Predicate<InterestEntry> condition() {
        return entry -> isIn(department, entry.department())
                && isIn(call, entry.call().callId().value())
                && isIn(role, entry.role())
                && isIn(states(), entry.state())
                && (decided == null || decided == (entry.decision() != null))
                && wasPassedOn(entry.passedOnTo());
    }

    private boolean wasPassedOn(@Nullable String to) {
        return passedOnTo == null || passedOnTo.isEmpty() || to != null && passedOnTo.contains(to);
    }

    private Set<InterestState> states() {
        if (state != null && !state.isEmpty()) {
            return state;
        }
        return passedOnTo == null || passedOnTo.isEmpty() ? LASTING : Set.of(InterestState.PASSED_ON);
    }

    private static <T> boolean isIn(@Nullable Set<T> wanted, T value) {
        return wanted == null || wanted.isEmpty() || wanted.contains(value);
    }
}
