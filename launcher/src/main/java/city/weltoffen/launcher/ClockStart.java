package city.weltoffen.launcher;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;

/** Another today, from which business time goes on at its usual pace. */
record ClockStart(UnaryOperator<ZonedDateTime> startAt) {

    private static final ZoneId CITY = ZoneId.of("Europe/Berlin");

    /** Reads a date, which means that day at the present time of day, or an instant. */
    static ClockStart parse(String text) {
        try {
            if (text.contains("T")) {
                var instant = Instant.parse(text);
                return new ClockStart(now -> instant.atZone(CITY));
            }
            var date = LocalDate.parse(text);
            return new ClockStart(now -> date.atTime(now.toLocalTime()).atZone(CITY));
        } catch (DateTimeException e) {
            throw new LaunchProblem(
                    "weltoffen.clock.start is \"%s\", but must be a date such as 2026-05-06 or an instant such as 2026-05-06T08:00:00Z"
                            .formatted(text),
                    e);
        }
    }

    /** What all services add to real time. */
    Duration offset(Clock clock) {
        var now = clock.instant().atZone(CITY);
        return Duration.between(now, startAt.apply(now)).truncatedTo(ChronoUnit.SECONDS);
    }
}
