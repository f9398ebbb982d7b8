package city.weltoffen.events.relations;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** An activity is planned. */
@Kind(context = "relations", name = "activity.planned", de = "Neue Aktivität", en = "New activity")
public record ActivityPlanned(Notice notice, ActivityFacts activity) implements DomainEvent {}
