package city.weltoffen.events.relations;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** Somebody, perhaps from outside, proposes an activity to the office. */
@Kind(context = "relations", name = "activity.proposed", de = "Aktivität vorgeschlagen", en = "Activity proposed")
public record ActivityProposed(Notice notice, ProposalFacts proposal) implements DomainEvent {}
