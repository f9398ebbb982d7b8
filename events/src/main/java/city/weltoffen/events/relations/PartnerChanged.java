package city.weltoffen.events.relations;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** What is known of a partner is another now. */
@Kind(context = "relations", name = "partner.changed", de = "Partner geändert", en = "Partner changed")
public record PartnerChanged(Notice notice, PartnerFacts partner) implements DomainEvent {}
