package city.weltoffen.networking.coordinator;

import city.weltoffen.defaults.problems.DomainProblem;
import java.time.LocalDate;

/** Days on which a coordinator is away; first and last day count. */
public record Absence(LocalDate from, LocalDate to) {

    public Absence {
        if (to.isBefore(from)) {
            throw DomainProblem.invalid("#/to", "ends-before-begin");
        }
    }
}
