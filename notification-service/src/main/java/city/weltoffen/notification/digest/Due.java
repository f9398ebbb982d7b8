package city.weltoffen.notification.digest;

import city.weltoffen.notification.outlet.EmailSettings;
import city.weltoffen.notification.outlet.Rhythm;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * When the next digest of an outlet is due. Days and weeks are the reader's: in the night in which an hour is missing it
 * is due when that hour would have been, in the one that has an hour twice the first time. After a gap it is due once.
 */
final class Due {

    private Due() {}

    /**
     * The moment for which one is due now; none when it is to wait.
     *
     * @param last for which there was one
     * @param oldest when the first that waits came; what comes after a moment waits for the next one
     */
    static Optional<Instant> at(EmailSettings reader, Instant last, Instant oldest, Instant now) {
        if (reader.rhythm() == Rhythm.AT_ONCE) {
            return Optional.of(now.isAfter(last) ? now : last);
        }
        Instant latest = latest(reader, now);
        return latest.isAfter(last) && !oldest.isAfter(latest) ? Optional.of(latest) : Optional.empty();
    }

    private static Instant latest(EmailSettings reader, Instant now) {
        ZonedDateTime there = now.atZone(reader.zoneId());
        LocalDate day = reader.rhythm() == Rhythm.WEEKLY
                ? there.toLocalDate().with(TemporalAdjusters.previousOrSame(reader.weekday()))
                : there.toLocalDate();
        Instant moment = on(day, reader);
        return moment.isAfter(now) ? on(day.minusDays(reader.rhythm() == Rhythm.WEEKLY ? 7 : 1), reader) : moment;
    }

    private static Instant on(LocalDate day, EmailSettings reader) {
        return day.atTime(LocalTime.of(reader.hour(), 0))
                .atZone(reader.zoneId())
                .toInstant();
    }
}
