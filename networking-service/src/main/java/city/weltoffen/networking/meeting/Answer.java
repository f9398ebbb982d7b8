package city.weltoffen.networking.meeting;

import city.weltoffen.networking.acting.Person;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody comes.
 *
 * @param by who said so in the place of the person, if somebody else did
 */
public record Answer(
        Person person, Reply reply, Instant at, @Nullable Person by) {

    /** What may be answered, as calendars do. */
    public enum Reply {
        ACCEPTED,
        TENTATIVE,
        DECLINED
    }
}
