package city.weltoffen.events.relations;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** A city or body wants something of us. */
@Kind(context = "relations", name = "enquiry.received", de = "Neue Anfrage", en = "New enquiry")
public record EnquiryReceived(Notice notice, EnquiryFacts enquiry) implements DomainEvent {}
