package city.weltoffen.events.relations;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** The city knows a partner. */
@Kind(context = "relations", name = "partner.added", de = "Neuer Partner", en = "New partner")
public record PartnerAdded(Notice notice, PartnerFacts partner) implements DomainEvent {}
