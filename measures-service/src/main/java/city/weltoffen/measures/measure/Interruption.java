package city.weltoffen.measures.measure;

import city.weltoffen.defaults.problems.DomainProblem;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why a measure does not go on by itself.
 *
 * @param until last day of a postponement
 * @param into code of the measure that takes its place
 * @param reason in words, never missing; stays here
 */
public record Interruption(
        Kind kind, @Nullable LocalDate until, @Nullable String into, String reason, Person by, Instant at) {

    /** @throws DomainProblem {@code invalid} without a reason */
    public Interruption {
        if (reason.isBlank()) {
            throw DomainProblem.invalid("#/reason", "required");
        }
    }

    /** What was decided. */
    public enum Kind {
        POSTPONED,
        CANCELLED,
        MERGED,
        SUPERSEDED
    }

    /** A postponement ends by itself. */
    public boolean isInForce(LocalDate today) {
        return until == null || !until.isBefore(today);
    }

    /** It goes on only when somebody resumes it. */
    public boolean isFinal() {
        return kind != Kind.POSTPONED;
    }

    Status status() {
        return isFinal() ? Status.CANCELLED : Status.POSTPONED;
    }
}
