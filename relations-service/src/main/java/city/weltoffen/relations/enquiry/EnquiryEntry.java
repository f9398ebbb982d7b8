package city.weltoffen.relations.enquiry;

import city.weltoffen.defaults.text.FoldedText;
import city.weltoffen.relations.relation.RelationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An enquiry as the board, the search and comparisons know it.
 *
 * @param outcome decided on
 * @param waiting whether a proposed decision waits for a second person
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
        @Nullable RelationId relation,
        Instant createdAt,
        Instant updatedAt,
        FoldedText words,
        FoldedText letter) {

    public static EnquiryEntry of(Enquiry enquiry) {
        EnquiryDetails details = enquiry.details();
        return new EnquiryEntry(
                enquiry.id(),
                enquiry.reference(),
                enquiry.channel(),
                enquiry.receivedOn(),
                enquiry.enteredBy(),
                details,
                enquiry.state(),
                enquiry.consultation().routing().orElse(null),
                enquiry.consultation().missing(),
                enquiry.decision().map(Decision::outcome).orElse(null),
                enquiry.proposed().isPresent(),
                enquiry.relation().orElse(null),
                enquiry.createdAt(),
                enquiry.updatedAt(),
                FoldedText.of(Stream.of(
                        enquiry.reference(), details.subject(), details.organisation(), details.fileReference())),
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
    public boolean isOverdue(LocalDate today) {
        return state == EnquiryState.CONSULTATION
                && routing != null
                && routing.replyBy().isBefore(today)
                && !missing.isEmpty();
    }
}
