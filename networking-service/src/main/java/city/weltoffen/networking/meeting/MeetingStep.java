package city.weltoffen.networking.meeting;

import city.weltoffen.networking.acting.Person;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step on the way of a meeting.
 *
 * @param reason in words; stays here
 */
public record MeetingStep(
        Instant at, Person by, Verb verb, @Nullable String reason) {

    /** What was done. */
    public enum Verb {
        SCHEDULED,
        OPENED,
        CHANGED,
        CANCELLED,
        CHAIR_TAKEN,
        BEGUN,
        CLOSED,
        CIRCULATED,
        AMENDED,
        APPROVED
    }
}
