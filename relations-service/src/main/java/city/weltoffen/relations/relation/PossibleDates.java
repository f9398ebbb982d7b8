package city.weltoffen.relations.relation;

import city.weltoffen.defaults.problems.DomainProblem;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was founded, signed or resolved lies in the past, by the business clock; what was signed ends after it began. */
final class PossibleDates {

    private final Clock businessClock;

    PossibleDates(Clock businessClock) {
        this.businessClock = businessClock;
    }

    void require(@Nullable Founding founding, @Nullable Agreement agreement, @Nullable Resolution resolution) {
        if (founding != null) {
            require("#/on", founding.on());
        }
        require("#/agreement", agreement);
        require(resolution);
    }

    void require(String pointer, LocalDate day) {
        if (day.isAfter(LocalDate.now(businessClock))) {
            throw DomainProblem.invalid(pointer, "in-the-future");
        }
    }

    void require(@Nullable Resolution resolution) {
        if (resolution != null) {
            require("#/resolution/on", resolution.on());
        }
    }

    void require(String pointer, @Nullable Agreement agreement) {
        if (agreement != null) {
            require(pointer + "/signedOn", agreement.signedOn());
            if (agreement.isBackwards()) {
                throw DomainProblem.invalid(pointer + "/validUntil", "ends-before-begin");
            }
        }
    }
}
