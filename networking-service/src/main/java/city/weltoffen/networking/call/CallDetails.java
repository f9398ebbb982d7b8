package city.weltoffen.networking.call;

import city.weltoffen.events.Deadline;
import city.weltoffen.events.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a call.
 *
 * @param identifier the source's own code, unique among all calls
 * @param kind slug of the kind of call
 * @param programme abbreviation of the funding programme
 * @param deadlineModel {@code single-stage}, {@code two-stage} or {@code multiple cut-off}
 * @param deadlines ascending, past ones included
 * @param budget of this call only
 * @param link page of the call at its source
 */
public record CallDetails(
        String identifier,
        String title,
        String kind,
        @Nullable String programme,
        CallStatus status,
        @Nullable LocalDate opensOn,
        @Nullable String deadlineModel,
        List<Deadline> deadlines,
        @Nullable Money budget,
        List<String> keywords,
        @Nullable String typeOfAction,
        @Nullable String callIdentifier,
        @Nullable String callTitle,
        @Nullable String link,
        List<CallSection> text) {

    public CallDetails {
        deadlines = deadlines.stream().sorted().toList();
        keywords = List.copyOf(keywords);
        text = List.copyOf(text);
    }

    /** The first deadline that is not over. */
    public Optional<Deadline> nextDeadline(LocalDate today) {
        return deadlines.stream()
                .filter(deadline -> !deadline.date().isBefore(today))
                .findFirst();
    }
}
