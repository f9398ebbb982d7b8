package city.weltoffen.notification.outlet;

import java.time.LocalTime;

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

    public boolean contains(LocalTime time) {
        return from.isBefore(to)
                ? !time.isBefore(from) && time.isBefore(to)
                : !time.isBefore(from) || time.isBefore(to);
    }
}
