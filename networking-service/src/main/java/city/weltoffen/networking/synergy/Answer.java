package city.weltoffen.networking.synergy;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a department says to a proposal.
 *
 * @param reason why it declines; stays here
 * @param until day until which it wants to wait
 */
public record Answer(
        Kind kind,
        Respondent by,
        Instant at,
        @Nullable String reason,
        @Nullable LocalDate until) {

    /** What can be said. */
    public enum Kind {
        ACCEPTED,
        DECLINED,
        LATER
    }

    boolean isAcceptance() {
        return kind == Kind.ACCEPTED;
    }
}
