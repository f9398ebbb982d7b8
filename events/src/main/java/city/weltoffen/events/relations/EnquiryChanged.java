package city.weltoffen.events.relations;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** An enquiry was sorted or corrected, a decision on it was proposed, or it became a relation or an activity. */
@Kind(context = "relations", name = "enquiry.changed", de = "Anfrage geändert", en = "Enquiry changed")
public record EnquiryChanged(Notice notice, EnquiryFacts enquiry) implements DomainEvent {}
