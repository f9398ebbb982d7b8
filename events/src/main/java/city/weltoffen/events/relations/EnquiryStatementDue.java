package city.weltoffen.events.relations;

import city.weltoffen.events.Copies;
import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;
import java.time.LocalDate;
import java.util.List;

/**
 * The day for statements on an enquiry has passed, and some are missing.
 *
 * @param departments slugs of those whose statement is missing
 * @param replyBy the day that has passed
 * @param escalated it has passed for long and the office takes over
 */
@Kind(context = "relations", name = "enquiry.statement-due", de = "Stellungnahme überfällig", en = "Statement overdue")
public record EnquiryStatementDue(
        Notice notice, EnquiryFacts enquiry, List<String> departments, LocalDate replyBy, boolean escalated)
        implements DomainEvent {

    public EnquiryStatementDue {
        departments = Copies.list(departments);
    }
}
