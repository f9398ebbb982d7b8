package city.weltoffen.networking.meeting;

import city.weltoffen.networking.acting.Person;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who took part wants to have otherwise in the minutes.
 *
 * @param id within the meeting
 * @param item of the agenda
 * @param text what should be otherwise
 * @param reason why it was rejected
 */
public record Amendment(
        String id,
        String item,
        String text,
        Person by,
        Instant at,
        Status status,
        @Nullable String reason) {

    /** What became of it. */
    public enum Status {
        PROPOSED,
        ACCEPTED,
        REJECTED
    }

    Amendment with(Status decided, @Nullable String because) {
        return new Amendment(id, item, text, by, at, decided, because);
    }
}
