package city.weltoffen.measures.progress;

import city.weltoffen.measures.measure.Person;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step on the way of a progress report.
 *
 * @param reason in words; stays here
 */
public record ReportStep(
        Instant at, Person by, Verb verb, @Nullable String reason) {

    /** What was done. */
    public enum Verb {
        BEGUN,
        SUBMITTED,
        RETURNED,
        APPROVED,
        DISCARDED
    }
}
