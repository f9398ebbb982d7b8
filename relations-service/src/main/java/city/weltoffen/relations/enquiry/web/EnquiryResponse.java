package city.weltoffen.relations.enquiry.web;

import city.weltoffen.defaults.succession.Followed;
import city.weltoffen.relations.enquiry.Answer;
import city.weltoffen.relations.enquiry.Decision;
import city.weltoffen.relations.enquiry.Enquiry;
import city.weltoffen.relations.enquiry.EnquiryChannel;
import city.weltoffen.relations.enquiry.EnquiryState;
import city.weltoffen.relations.enquiry.Routing;
import city.weltoffen.relations.enquiry.Sender;
import city.weltoffen.relations.enquiry.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One enquiry. Letters and sender are missing for whoever is neither of the office, nor of a department asked, nor has
 * entered it.
 *
 * @param letters whether letters and sender are shown
 * @param text in the sender's own words
 * @param missing departments that are asked and have said nothing yet
 * @param dueBy last day for what it waits for: being sorted and routed, or the statements that are missing
 * @param overdue whether that day has passed
 * @param followed departments that were asked and ended, with who stands in their place
 * @param proposed a decision that a second person has to confirm
 * @param conversion what it became, or is about to become
 * @param mayEdit whether the reader runs the desk
 * @param mayStateFor departments for which the reader may give a statement now
 */
record EnquiryResponse(
        String id,
        String reference,
        EnquiryChannel channel,
        String kind,
        String subject,
        boolean letters,
        @Nullable String text,
        @Nullable Sender sender,
        @Nullable String organisation,
        @Nullable String country,
        Set<String> themes,
        @Nullable String partner,
        @Nullable String fileReference,
        EnquiryState state,
        LocalDate receivedOn,
        @Nullable Routing routing,
        List<String> missing,
        @Nullable LocalDate dueBy,
        boolean overdue,
        List<Statement> statements,
        List<Followed> followed,
        @Nullable Decision proposed,
        @Nullable Decision decision,
        @Nullable Answer answer,
        @Nullable ConversionResponse conversion,
        boolean mayEdit,
        List<String> mayStateFor,
        Instant createdAt,
        Instant updatedAt) {

    /** What depends on the reader. */
    record Rights(boolean letters, boolean mayEdit, List<String> mayStateFor) {}

    static EnquiryResponse of(Enquiry enquiry, Rights rights, Due due) {
        var details = enquiry.details();
        return new EnquiryResponse(
                enquiry.id().value(),
                enquiry.intake().reference(),
                enquiry.intake().channel(),
                details.kind(),
                details.subject(),
                rights.letters(),
                rights.letters() ? details.text() : null,
                rights.letters() ? enquiry.sender().orElse(null) : null,
                details.organisation(),
                details.country(),
                details.themes(),
                details.partner() == null ? null : details.partner().value(),
                details.fileReference(),
                enquiry.state(),
                enquiry.intake().receivedOn(),
                enquiry.consultation().routing().orElse(null),
                enquiry.consultation().missing(),
                due.by(),
                due.isOver(),
                enquiry.consultation().statements(),
                enquiry.consultation().followed(),
                enquiry.verdict().proposed().orElse(null),
                enquiry.verdict().decision().orElse(null),
                rights.letters() ? enquiry.answer().orElse(null) : null,
                enquiry.conversion().map(ConversionResponse::of).orElse(null),
                rights.mayEdit(),
                rights.mayStateFor(),
                enquiry.intake().createdAt(),
                enquiry.updatedAt());
    }
}
