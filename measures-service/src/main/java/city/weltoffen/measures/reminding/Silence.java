package city.weltoffen.measures.reminding;

import city.weltoffen.measures.measure.MeasureEntry;
import city.weltoffen.measures.measure.Signs;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whether nothing was heard of a measure for a whole cycle of the city's reports. */
@Component
public class Silence {

    private final ReportingCycle cycle;
    private final ZoneId city;

    Silence(ReportingCycle cycle, Clock businessClock) {
        this.cycle = cycle;
        this.city = businessClock.getZone();
    }

    /** The reporting date after which nothing was heard; what came here after the next one had no chance yet. */
    public Optional<LocalDate> since(MeasureEntry measure, Signs signs, LocalDate today) {
        LocalDate closed = cycle.closed(today);
        LocalDate since = cycle.before(closed);
        boolean known = !LocalDate.ofInstant(measure.createdAt(), city).isAfter(closed);
        return known && daysOfLife(measure, signs).noneMatch(day -> day.isAfter(since))
                ? Optional.of(since)
                : Optional.empty();
    }

    private static Stream<LocalDate> daysOfLife(MeasureEntry measure, Signs signs) {
        return Stream.concat(
                Stream.ofNullable(signs.lastHeard()),
                measure.state().milestones().all().stream()
                        .flatMap(milestone -> Stream.ofNullable(milestone.completedOn())));
    }
}
