package city.weltoffen.events.relations;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** An enquiry was deleted at the end of its retention; who keeps a copy of it forgets it. */
@Kind(context = "relations", name = "enquiry.removed", de = "Anfrage ausgesondert", en = "Enquiry disposed of")
public record EnquiryRemoved(Notice notice, EnquiryFacts enquiry) implements DomainEvent {}
