package city.weltoffen.relations.enquiry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of an enquiry, and why.
 *
 * @param by opaque subject of who decided, or proposed
 * @param confirmedBy opaque subject of the second person, where the city wants two
 */
public record Decision(
        Outcome outcome,
        String reason,
        LocalDate on,
        String by,
        @Nullable String confirmedBy) {

    Decision confirmed(String second, LocalDate day) {
        return new Decision(outcome, reason, day, by, second);
    }
}
