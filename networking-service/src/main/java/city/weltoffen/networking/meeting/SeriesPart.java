package city.weltoffen.networking.meeting;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Which part of which series a meeting is.
 *
 * @param series its id
 * @param first planned time of its first meeting
 * @param planned begin of this one, by which calendars know it also when it was moved
 */
public record SeriesPart(String series, SeriesRule rule, MeetingTime first, LocalDateTime planned) {

    boolean isOfSeriesOf(@Nullable SeriesPart other) {
        return other != null && series.equals(other.series);
    }

    /** When it would take place, had it not been moved. */
    MeetingTime plannedTime() {
        return first.at(planned);
    }
}
