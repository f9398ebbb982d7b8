package city.weltoffen.events.relations;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/**
 * It is decided what becomes of an enquiry.
 *
 * @param outcome {@code ACCEPTED}, {@code REDIRECTED} or {@code DECLINED}
 */
@Kind(context = "relations", name = "enquiry.decided", de = "Anfrage entschieden", en = "Enquiry decided")
public record EnquiryDecided(Notice notice, EnquiryFacts enquiry, String outcome) implements DomainEvent {}
