package city.weltoffen.networking.call.source;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * When a source is asked: at times of the day, or every so many hours.
 *
 * @param times of the day in the city's time, ascending; none when there are hours
 * @param days on which the times count; all when empty
 * @param everyHours from one start to the next, 1 to 168; none when there are times
 */
public record SourceSchedule(
        List<LocalTime> times,
        Set<DayOfWeek> days,
        @Nullable Integer everyHours) {

    static final int MOST_HOURS = 168;

    public SourceSchedule {
        times = times == null ? List.of() : times.stream().distinct().sorted().toList();
        days = days == null ? Set.of() : Set.copyOf(days);
        if (times.isEmpty() == (everyHours == null)) {
            throw new IllegalArgumentException("either times or hours");
        }
        if (everyHours != null && (everyHours < 1 || everyHours > MOST_HOURS)) {
            throw new IllegalArgumentException("1 to 168 hours");
        }
    }

    static SourceSchedule everyHours(int hours) {
        return new SourceSchedule(List.of(), Set.of(), hours);
    }

    static SourceSchedule daily(LocalTime... times) {
        return new SourceSchedule(List.of(times), Set.of(), null);
    }

    /**
     * When it is to be asked next; a moment in the past when that was missed, however often.
     *
     * @param last start, if there was one
     * @param since when the schedule holds
     */
    Instant next(@Nullable Instant last, Instant since, ZoneId city) {
        Instant from = last == null || last.isBefore(since) ? null : last;
        if (everyHours != null) {
            return from == null ? since : from.plus(Duration.ofHours(everyHours));
        }
        return nextTime(from == null ? since : from, city);
    }

    private Instant nextTime(Instant after, ZoneId city) {
        LocalDate day = after.atZone(city).toLocalDate();
        while (true) {
            if (days.isEmpty() || days.contains(day.getDayOfWeek())) {
                for (LocalTime time : times) {
                    Instant moment = day.atTime(time).atZone(city).toInstant();
                    if (moment.isAfter(after)) {
                        return moment;
                    }
                }
            }
            day = day.plusDays(1);
        }
    }

    /** Monday first. */
    public List<DayOfWeek> orderedDays() {
        return List.copyOf(new TreeSet<>(days));
    }
}
