package city.weltoffen.notification.outlet;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
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

    /**
     * When the reader wants to hear again of what is not urgent; nothing when that is now. For a daily or weekly mail the
     * reader has chosen the hour.
     */
    public Optional<Instant> quietUntil(Instant now) {
        if (quietHours == null || rhythm != Rhythm.AT_ONCE) {
            return Optional.empty();
        }
        ZonedDateTime there = now.atZone(zoneId());
        return quietHours.contains(there.toLocalTime()) ? Optional.of(quietHours.end(there)) : Optional.empty();
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }
}
