package city.weltoffen.relations.enquiry;

import city.weltoffen.defaults.text.FoldedText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An enquiry as the board, the search and comparisons know it.
 *
 * @param outcome decided on
 * @param waiting whether a proposed decision waits for a second person
 * @param conversion what it became, or is about to become
 * @param words reference, subject and organisation, folded
 * @param letter what the sender wrote, and name and address, folded; not everybody may search it
 */
public record EnquiryEntry(
        EnquiryId id,
        String reference,
        EnquiryChannel channel,
        LocalDate receivedOn,
        String enteredBy,
        EnquiryDetails details,
        EnquiryState state,
        @Nullable Routing routing,
        List<String> missing,
        @Nullable Outcome outcome,
        boolean waiting,
        @Nullable Conversion conversion,
        Instant createdAt,
        Instant updatedAt,
        FoldedText words,
        FoldedText letter) {

    public static EnquiryEntry of(Enquiry enquiry) {
        EnquiryDetails details = enquiry.details();
        return new EnquiryEntry(
                enquiry.id(),
                enquiry.intake().reference(),
                enquiry.intake().channel(),
                enquiry.intake().receivedOn(),
                enquiry.intake().enteredBy(),
                details,
                enquiry.state(),
                enquiry.consultation().routing().orElse(null),
                enquiry.consultation().missing(),
                enquiry.verdict().decision().map(Decision::outcome).orElse(null),
                enquiry.verdict().proposed().isPresent(),
                enquiry.conversion().orElse(null),
                enquiry.intake().createdAt(),
                enquiry.updatedAt(),
                FoldedText.of(Stream.of(
                        enquiry.intake().reference(),
                        details.subject(),
                        details.organisation(),
                        details.fileReference())),
                FoldedText.of(Stream.of(
                        details.text(),
                        enquiry.sender().map(Sender::name).orElse(null),
                        enquiry.sender().map(Sender::email).orElse(null))));
    }

    /** Slugs of the departments asked. */
    public List<String> departments() {
        return routing == null ? List.of() : routing.departments();
    }

    /** Whether the day is over by which departments were to say something, and some have not. */
    boolean waitsForStatementsSince(LocalDate today) {
        return dueBy(Period.ZERO)
                .filter(day -> state == EnquiryState.CONSULTATION && day.isBefore(today))
                .isPresent();
    }

    /**
     * Last day for what it waits for: to be sorted and routed, or the statements that are missing.
     *
     * @param triageWithin how long it may wait for being sorted
     */
    public Optional<LocalDate> dueBy(Period triageWithin) {
        return switch (state) {
            case RECEIVED, TRIAGE -> Optional.of(receivedOn.plus(triageWithin));
            case CONSULTATION ->
                Optional.ofNullable(routing).filter(asked -> !missing.isEmpty()).map(Routing::replyBy);
            case DECIDED, ANSWERED -> Optional.empty();
        };
    }
}
