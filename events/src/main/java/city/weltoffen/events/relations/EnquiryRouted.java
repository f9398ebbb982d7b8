package city.weltoffen.events.relations;

import city.weltoffen.events.Copies;
import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;
import java.time.LocalDate;
import java.util.List;

/**
 * Departments are asked what they think of an enquiry.
 *
 * @param departments slugs of those who are asked
 * @param replyBy last day for their statements
 */
@Kind(context = "relations", name = "enquiry.routed", de = "Anfrage zur Stellungnahme", en = "Enquiry for comment")
public record EnquiryRouted(Notice notice, EnquiryFacts enquiry, List<String> departments, LocalDate replyBy)
        implements DomainEvent {

    public EnquiryRouted {
        departments = Copies.list(departments);
    }
}
