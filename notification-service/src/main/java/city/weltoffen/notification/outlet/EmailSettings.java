package city.weltoffen.notification.outlet;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How and when mails go out.
 *
 * @param address one mailbox, without a name
 * @param hour of the day at which a daily or weekly mail goes out, 0 to 23, in the zone
 * @param weekday of a weekly mail
 * @param zone IANA name, for instance {@code Europe/Berlin}
 * @param language of the mail, {@code de} or {@code en}
 */
public record EmailSettings(
        String address,
        Rhythm rhythm,
        int hour,
        DayOfWeek weekday,
        String zone,
        String language,
        @Nullable QuietHours quietHours) {

    public ZoneId zoneId() {
        return ZoneId.of(zone);
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }
}
