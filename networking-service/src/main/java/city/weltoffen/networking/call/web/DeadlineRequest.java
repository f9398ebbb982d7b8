package city.weltoffen.networking.call.web;

import city.weltoffen.events.Deadline;
import city.weltoffen.networking.call.TypedDeadlines;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A deadline.
 *
 * @param date the day
 * @param at the moment on that day, in Brussels time, where known
 */
record DeadlineRequest(@NotNull LocalDate date, @Nullable Instant at) {

    Deadline deadline(int place) {
        return TypedDeadlines.of(date, at, place);
    }
}
