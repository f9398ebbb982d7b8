package city.weltoffen.events;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date that an event knows of its matter, as far as a calendar asks.
 *
 * @param part counts the dates of a matter from 1
 * @param kind {@code deadline}, {@code due} or {@code takes-place}
 * @param title of the matter, where the event says it
 * @param day first or only day
 * @param lastDay where it takes several
 * @param begins moment, where it is known to the minute
 * @param ends moment
 * @param over whether nothing is to be expected on it any more: cancelled, dropped, or done
 */
public record EventDate(
        int part,
        String kind,
        @Nullable LocalizedText title,
        LocalDate day,
        @Nullable LocalDate lastDay,
        @Nullable Instant begins,
        @Nullable Instant ends,
        boolean over) {

    public static final String DEADLINE = "deadline";
    public static final String DUE = "due";
    public static final String TAKES_PLACE = "takes-place";
}
