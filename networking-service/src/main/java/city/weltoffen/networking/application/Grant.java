package city.weltoffen.networking.application;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.events.Money;
import java.time.LocalDate;

/**
 * What the funder granted.
 *
 * @param on day of the decision
 * @param amount the share of the city
 * @param programme abbreviation of the funding programme
 */
public record Grant(LocalDate on, Money amount, String programme, LocalDate begins, LocalDate ends) {

    /** @throws DomainProblem {@code invalid} where the project ends before it begins */
    public Grant {
        if (ends.isBefore(begins)) {
            throw DomainProblem.invalid("#/ends", "ends-before-begin");
        }
    }
}
