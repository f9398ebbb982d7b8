package city.weltoffen.networking.call.portal;

import city.weltoffen.events.Deadline;
import city.weltoffen.events.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One topic of the portal, cleaned: no markup, only its own budget, real dates.
 *
 * @param reference key of the row in the portal's index, for instance {@code 51050034TOPICSen}
 * @param identifier topic code, for instance {@code CERV-2026-CITIZENS-TOWN-TT}
 * @param type {@code 1} grant topic, {@code 2} external action, {@code 8} cascade funding
 * @param language of this row, two letters; the portal has a row for each language
 * @param indexedAt when the portal's index last read the row, where it says so
 * @param callIdentifier code of the parent call, which may be the same
 * @param status {@code FORTHCOMING}, {@code OPEN} or {@code CLOSED}
 * @param programme abbreviation, for instance {@code CERV}, or the portal's number where the code table lacks it
 * @param deadlineModel {@code single-stage}, {@code two-stage} or {@code multiple cut-off}
 * @param deadlines ascending, past ones included, the last one not before the day of reading
 * @param link page of the call for people
 */
public record PortalCall(
        String reference,
        String identifier,
        String type,
        String language,
        @Nullable Instant indexedAt,
        String title,
        @Nullable String callIdentifier,
        @Nullable String callTitle,
        String status,
        @Nullable String programme,
        @Nullable String typeOfAction,
        @Nullable LocalDate opensOn,
        @Nullable String deadlineModel,
        List<Deadline> deadlines,
        @Nullable Money budget,
        List<String> keywords,
        List<TextSection> text,
        String link) {

    private static final int ABOVE_ANY_MOMENT = 56;

    public PortalCall {
        deadlines = List.copyOf(deadlines);
        keywords = List.copyOf(keywords);
        text = List.copyOf(text);
    }

    /**
     * Which of several rows of the same call counts, whatever their order: English, then one with its text, then the
     * one that the index read last.
     */
    public long rank() {
        long quality = ("en".equals(language) ? 2 : 0) + (text.isEmpty() ? 0 : 1);
        return (quality << ABOVE_ANY_MOMENT) + (indexedAt == null ? 0 : indexedAt.toEpochMilli());
    }
}
