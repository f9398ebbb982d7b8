package city.weltoffen.networking.coordinator;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.events.networking.CoordinatorAbsent.DaysAway;
import java.time.LocalDate;

/** Days on which a coordinator is away; first and last day count. */
public record Absence(LocalDate from, LocalDate to) {

    public Absence {
        if (to.isBefore(from)) {
            throw DomainProblem.invalid("#/to", "ends-before-begin");
        }
    }

    boolean includes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    boolean overlaps(Absence other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    DaysAway fact() {
        return new DaysAway(from, to);
    }
}
