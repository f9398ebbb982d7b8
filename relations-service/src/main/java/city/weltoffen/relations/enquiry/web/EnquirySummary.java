package city.weltoffen.relations.enquiry.web;

import city.weltoffen.relations.enquiry.EnquiryChannel;
import city.weltoffen.relations.enquiry.EnquiryEntry;
import city.weltoffen.relations.enquiry.EnquiryState;
import city.weltoffen.relations.enquiry.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An enquiry on the board.
 *
 * @param departments asked
 * @param missing of these, who has said nothing yet
 * @param dueBy last day for what it waits for: being sorted and routed, or the statements that are missing
 * @param overdue whether that day has passed
 * @param waiting whether a proposed decision waits for a second person
 * @param conversion what it became, or is about to become
 */
record EnquirySummary(
        String id,
        String reference,
        EnquiryChannel channel,
        String kind,
        String subject,
        @Nullable String organisation,
        @Nullable String country,
        Set<String> themes,
        @Nullable String partner,
        EnquiryState state,
        LocalDate receivedOn,
        List<String> departments,
        List<String> missing,
        @Nullable LocalDate replyBy,
        @Nullable LocalDate dueBy,
        boolean overdue,
        boolean waiting,
        @Nullable Outcome outcome,
        @Nullable ConversionResponse conversion,
        Instant updatedAt) {

    static EnquirySummary of(EnquiryEntry entry, Due due) {
        return new EnquirySummary(
                entry.id().value(),
                entry.reference(),
                entry.channel(),
                entry.details().kind(),
                entry.details().subject(),
                entry.details().organisation(),
                entry.details().country(),
                entry.details().themes(),
                entry.details().partner() == null
                        ? null
                        : entry.details().partner().value(),
                entry.state(),
                entry.receivedOn(),
                entry.departments(),
                entry.missing(),
                entry.routing() == null ? null : entry.routing().replyBy(),
                due.by(),
                due.isOver(),
                entry.waiting(),
                entry.outcome(),
                entry.conversion() == null ? null : ConversionResponse.of(entry.conversion()),
                entry.updatedAt());
    }
}
