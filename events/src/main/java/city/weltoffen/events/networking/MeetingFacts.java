package city.weltoffen.events.networking;

import city.weltoffen.events.Copies;
import city.weltoffen.events.LocalizedText;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a meeting of the networking group: enough for a calendar entry that leads to the meeting's page, where
 * place, agenda and names stand.
 *
 * @param uid of its calendar object; one for all meetings of a series
 * @param sequence of its calendar object, which rises with each change of time or place and with the cancellation
 * @param recurrence planned begin by which a meeting of a series is known to calendars, also when it was moved
 * @param title as the invitation has it
 * @param begins moment
 * @param ends moment
 * @param zone IANA name of the zone whose clock it goes by
 * @param series id of the series, if it belongs to one
 * @param departments slugs of the departments invited
 */
public record MeetingFacts(
        String uid,
        int sequence,
        @Nullable Instant recurrence,
        LocalizedText title,
        Instant begins,
        Instant ends,
        String zone,
        @Nullable String series,
        Set<String> departments) {

    public MeetingFacts {
        departments = Copies.set(departments);
    }
}
