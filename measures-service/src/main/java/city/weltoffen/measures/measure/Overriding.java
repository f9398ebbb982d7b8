package city.weltoffen.measures.measure;

import city.weltoffen.defaults.problems.DomainProblem;
import java.time.Instant;

/**
 * A phase or status that somebody said, whatever follows from dates and figures.
 *
 * @param reason in words, never missing; stays here
 */
public record Overriding<T>(T value, String reason, Person by, Instant at) {

    /** @throws DomainProblem {@code invalid} without a reason */
    public Overriding {
        if (reason.isBlank()) {
            throw DomainProblem.invalid("#/reason", "required");
        }
    }
}
