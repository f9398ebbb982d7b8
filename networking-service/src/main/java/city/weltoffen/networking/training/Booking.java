package city.weltoffen.networking.training;

import city.weltoffen.defaults.problems.DomainProblem;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How one gets a place: elsewhere, or by signing up here.
 *
 * @param link where it is booked, else nothing
 * @param places how many can take part who sign up here, else nothing
 * @param until last day to sign up; without one it is possible until the training begins
 */
public record Booking(
        @Nullable String link,
        @Nullable Integer places,
        @Nullable LocalDate until) {

    public Booking {
        if ((link == null) == (places == null)) {
            throw DomainProblem.invalid("#/booking", "link-or-places");
        }
        if (places == null && until != null) {
            throw DomainProblem.invalid("#/booking/until", "places-only");
        }
    }

    /** @throws DomainProblem {@code invalid} where somebody would lose a place */
    void requireRoom(int signedUp, int taken) {
        if (places == null && signedUp > 0) {
            throw DomainProblem.invalid("#/booking/link", "people-signed-up", signedUp);
        }
        if (places != null && places < taken) {
            throw DomainProblem.invalid("#/booking/places", "places-taken", taken);
        }
    }

    boolean isHere() {
        return places != null;
    }

    boolean isOpenOn(LocalDate day) {
        return isHere() && (until == null || !day.isAfter(until));
    }
}
