package city.weltoffen.networking.interest.web;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.networking.interest.Deadlines.CallDates;
import city.weltoffen.networking.interest.DepartmentDecision;
import city.weltoffen.networking.interest.InterestEntry;
import city.weltoffen.networking.interest.InterestRole;
import city.weltoffen.networking.interest.InterestState;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An interest in a list.
 *
 * @param passedOnTo slug of the department to which it was passed on
 */
record InterestSummary(
        String id,
        CallOfInterest call,
        String department,
        LocalizedText departmentName,
        InterestRole role,
        InterestState state,
        @Nullable DepartmentDecision decision,
        @Nullable String passedOnTo,
        Instant since,
        InterestMay may) {

    static InterestSummary of(InterestEntry entry, CallDates dates, LocalDate today, InterestMay may) {
        return new InterestSummary(
                entry.id().value(),
                CallOfInterest.of(entry.call(), dates, today),
                entry.department(),
                entry.claimant().name(),
                entry.role(),
                entry.state(),
                entry.decision(),
                entry.passedOnTo(),
                entry.since(),
                may);
    }

    /**
     * What the reader may do.
     *
     * @param change its role, pass it on, withdraw it
     * @param declare it once more
     * @param decide record what the department decided
     */
    record InterestMay(boolean change, boolean declare, boolean decide) {}
}
