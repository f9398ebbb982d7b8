package city.weltoffen.networking.application;

import city.weltoffen.networking.interest.Capacity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step of an application from stage to stage, or a correction of its grant, which leaves it where it is.
 *
 * @param at when it was recorded
 * @param on day on which it happened
 * @param capacity in which function it was recorded
 * @param from nothing when the application began
 * @param reason in words; stays here
 * @param corrected the grant as it stood until this correction
 */
public record ApplicationStep(
        Instant at,
        LocalDate on,
        Capacity capacity,
        @Nullable Stage from,
        Stage to,
        @Nullable String reason,
        @Nullable Grant corrected) {

    boolean isCorrection() {
        return corrected != null;
    }
}
