package city.weltoffen.events.relations;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** The sender has an answer. */
@Kind(context = "relations", name = "enquiry.answered", de = "Anfrage beantwortet", en = "Enquiry answered")
public record EnquiryAnswered(Notice notice, EnquiryFacts enquiry) implements DomainEvent {}
