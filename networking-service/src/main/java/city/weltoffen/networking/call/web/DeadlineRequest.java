package city.weltoffen.networking.call.web;

import city.weltoffen.events.Deadline;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A deadline.
 *
 * @param date the day
 * @param at the moment it ends, where known
 */
record DeadlineRequest(@NotNull LocalDate date, @Nullable Instant at) {

    Deadline deadline() {
        return new Deadline(date, at);
    }
}
