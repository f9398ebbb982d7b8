package city.weltoffen.relations.relation;

import city.weltoffen.events.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a membership in a network has beyond other relations.
 *
 * @param role of the city in the network
 * @param noticeBy last day to give notice
 * @param bodies in which the city sits
 * @param use what the last yearly review came to
 */
public record Membership(
        String role,
        @Nullable Money annualFee,
        @Nullable LocalDate noticeBy,
        List<Body> bodies,
        @Nullable Use use,
        @Nullable LocalDate reviewedOn) {

    public Membership {
        bodies = List.copyOf(bodies);
    }

    Optional<LocalDate> notice() {
        return Optional.ofNullable(noticeBy);
    }

    Membership withReview(@Nullable Use found, @Nullable LocalDate on) {
        return new Membership(role, annualFee, noticeBy, bodies, found, on);
    }

    /** A body of the network; who represents the city is named by function, never by person. */
    public record Body(
            String name,
            @Nullable String representative,
            @Nullable String deputy) {}

    /** What becomes of the membership. */
    public enum Use {
        KEEP,
        USE_MORE,
        LEAVE
    }
}
