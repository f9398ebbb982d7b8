package city.weltoffen.networking.call;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.events.Deadline;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Makes deadlines of what somebody typed. */
public final class TypedDeadlines {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private TypedDeadlines() {}

    /**
     * @param place of it among those of the request
     * @throws DomainProblem {@code invalid} where the moment is not on the day, as Brussels counts it
     */
    public static Deadline of(LocalDate date, @Nullable Instant at, int place) {
        if (at != null && (at.isBefore(beginning(date)) || !at.isBefore(beginning(date.plusDays(1))))) {
            throw DomainProblem.invalid("#/deadlines/" + place + "/at", "not-on-day");
        }
        return new Deadline(date, at);
    }

    private static Instant beginning(LocalDate day) {
        return day.atStartOfDay(BRUSSELS).toInstant();
    }
}
