package city.weltoffen.relations.relation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** When something is done, in business time. */
record Moment(Instant at, LocalDate today) {

    static Moment now(Clock businessClock) {
        return new Moment(businessClock.instant(), LocalDate.now(businessClock));
    }
}
