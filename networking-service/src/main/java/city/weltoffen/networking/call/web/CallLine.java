package city.weltoffen.networking.call.web;

import city.weltoffen.events.Deadline;
import city.weltoffen.networking.call.CallEntry;
import city.weltoffen.networking.call.match.CallMatch;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A call with what lists sort it by.
 *
 * @param match how it fits the department that was asked for, if it does
 */
record CallLine(
        CallEntry entry,
        @Nullable LocalDate nextDeadline,
        @Nullable CallMatch match) {

    static CallLine of(CallEntry entry, LocalDate today, @Nullable CallMatch match) {
        return new CallLine(
                entry, entry.details().nextDeadline(today).map(Deadline::date).orElse(null), match);
    }

    /** The best first. */
    @Nullable
    Integer rank() {
        return match == null ? null : -match.score();
    }
}
