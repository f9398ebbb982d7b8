package city.weltoffen.relations.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When an activity takes place, in the city's time; whole days where no times are given.
 *
 * @param begins first day
 * @param ends last day
 */
public record ActivityTime(
        LocalDate begins,
        @Nullable LocalTime beginsAt,
        LocalDate ends,
        @Nullable LocalTime endsAt) {

    public ActivityTime {
        if (isBackwards(begins, beginsAt, ends, endsAt)) {
            throw new IllegalArgumentException("ends before it begins: " + ends + " " + endsAt);
        }
    }

    /** Whether it would end before it begins. */
    public static boolean isBackwards(
            LocalDate begins, @Nullable LocalTime beginsAt, LocalDate ends, @Nullable LocalTime endsAt) {
        return ends.isBefore(begins)
                || ends.equals(begins) && beginsAt != null && endsAt != null && endsAt.isBefore(beginsAt);
    }

    /** Whether it lasts whole days. */
    public boolean isAllDay() {
        return beginsAt == null;
    }

    /** The moment at which it begins. */
    public Instant from(ZoneId city) {
        LocalTime time = beginsAt == null ? LocalTime.MIDNIGHT : beginsAt;
        return begins.atTime(time).atZone(city).toInstant();
    }

    /** The moment at which it is over; the end of its last day where that is not said. */
    public Instant until(ZoneId city) {
        return endsAt == null
                ? ends.plusDays(1).atStartOfDay(city).toInstant()
                : ends.atTime(endsAt).atZone(city).toInstant();
    }

    /** Whether some day of it lies between these two; a side that is missing is open. */
    public boolean isWithin(@Nullable LocalDate from, @Nullable LocalDate to) {
        return (from == null || !ends.isBefore(from)) && (to == null || !begins.isAfter(to));
    }
}
