package city.weltoffen.events.relations;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/**
 * A department said what it thinks of an enquiry.
 *
 * @param department slug
 * @param recommendation {@code ACCEPT}, {@code REDIRECT}, {@code DECLINE} or {@code NONE}
 */
@Kind(context = "relations", name = "enquiry.statement-given", de = "Stellungnahme abgegeben", en = "Statement given")
public record EnquiryStatementGiven(Notice notice, EnquiryFacts enquiry, String department, String recommendation)
        implements DomainEvent {}
