package city.weltoffen.notification.outlet;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/**
 * A time of the day in which only urgent kinds go out; it may pass midnight.
 *
 * @param from first minute of rest, in the outlet's zone
 * @param to when it ends
 */
public record QuietHours(LocalTime from, LocalTime to) {

    public QuietHours {
        if (from.equals(to)) {
            throw new IllegalArgumentException("quiet hours that never end");
        }
    }

    /** The next moment at which it ends. */
    Instant end(ZonedDateTime now) {
        ZonedDateTime today = now.with(to);
        return (today.isAfter(now) ? today : now.plusDays(1).with(to)).toInstant();
    }

    boolean contains(LocalTime time) {
        return from.isBefore(to)
                ? !time.isBefore(from) && time.isBefore(to)
                : !time.isBefore(from) || time.isBefore(to);
    }
}
