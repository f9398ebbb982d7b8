package city.weltoffen.networking.interest.web;

import city.weltoffen.networking.interest.Deadlines.CallDates;
import city.weltoffen.networking.interest.WantedCall;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The call that somebody is interested in.
 *
 * @param nextDeadline the first that is not over
 * @param lastDeadline the last one
 * @param over whether nothing can be handed in any more
 */
public record CallOfInterest(
        String id,
        String identifier,
        String title,
        @Nullable String programme,
        String status,
        @Nullable LocalDate nextDeadline,
        @Nullable LocalDate lastDeadline,
        boolean over) {

    public static CallOfInterest of(WantedCall call, CallDates dates, LocalDate today) {
        return new CallOfInterest(
                call.callId().value(),
                call.identifier(),
                call.title(),
                call.programme(),
                dates.status().name(),
                dates.next(),
                dates.last(),
                dates.isOver(today));
    }
}
