package city.weltoffen.networking.call;

import city.weltoffen.events.Deadline;
import city.weltoffen.events.Money;
import java.time.LocalDate;
import java.time.ZonedDateTime;
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
 * @param audiences slugs of those who may answer it; nobody in particular when empty
 * @param expectedMonth ISO month in which it usually opens, for instance {@code 2027-02}, while no date is announced
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
        List<CallSection> text,
        List<String> audiences,
        @Nullable String expectedMonth) {

    public CallDetails {
        deadlines = deadlines.stream().sorted().toList();
        keywords = List.copyOf(keywords);
        // a call that is only glanced at comes without
        text = text == null ? List.of() : List.copyOf(text);
        // calls that were stored before there were audiences have none
        audiences = audiences == null ? List.of() : List.copyOf(audiences);
    }

    /** The first deadline that is not over. */
    public Optional<Deadline> nextDeadline(LocalDate today) {
        return deadlines.stream()
                .filter(deadline -> !deadline.date().isBefore(today))
                .findFirst();
    }

    /** Whether all its deadlines have passed; never without any. */
    public boolean isOver(ZonedDateTime now) {
        return !deadlines.isEmpty() && deadlines.stream().allMatch(deadline -> hasPassed(deadline, now));
    }

    private static boolean hasPassed(Deadline deadline, ZonedDateTime now) {
        return deadline.at() == null
                ? deadline.date().isBefore(now.toLocalDate())
                : !deadline.at().isAfter(now.toInstant());
    }

    /** As the calendar has it: open from its opening day on, closed after its last deadline. */
    public CallDetails asOf(ZonedDateTime now) {
        if (status != CallStatus.CLOSED && isOver(now)) {
            return with(CallStatus.CLOSED);
        }
        boolean begun = opensOn != null && !opensOn.isAfter(now.toLocalDate());
        return status == CallStatus.FORTHCOMING && begun ? with(CallStatus.OPEN) : this;
    }

    CallDetails with(CallStatus now) {
        return now == status ? this : with(now, text);
    }

    /** The same without its text, as lists hold it. */
    public CallDetails withoutText() {
        return with(status, List.of());
    }

    /** How long its text is. */
    public int characters() {
        return text.stream().mapToInt(section -> section.body().length()).sum();
    }

    private CallDetails with(CallStatus otherStatus, List<CallSection> otherText) {
        return new CallDetails(
                identifier,
                title,
                kind,
                programme,
                otherStatus,
                opensOn,
                deadlineModel,
                deadlines,
                budget,
                keywords,
                typeOfAction,
                callIdentifier,
                callTitle,
                link,
                otherText,
                audiences,
                expectedMonth);
    }
}
