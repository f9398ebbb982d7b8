package city.weltoffen.events;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A deadline with its precision: always a day, and a moment where the source gives one.
 *
 * @param date the day, in Brussels time for calls of the European Union
 * @param at the moment it ends, or nothing when only the day is known
 */
public record Deadline(LocalDate date, @Nullable Instant at) implements Comparable<Deadline> {

    public static Deadline on(LocalDate date) {
        return new Deadline(date, null);
    }

    @Override
    public int compareTo(Deadline other) {
        return date.compareTo(other.date);
    }
}
