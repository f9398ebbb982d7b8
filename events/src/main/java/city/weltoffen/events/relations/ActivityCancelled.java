package city.weltoffen.events.relations;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** An activity does not take place. */
@Kind(context = "relations", name = "activity.cancelled", de = "Aktivität abgesagt", en = "Activity cancelled")
public record ActivityCancelled(Notice notice, ActivityFacts activity) implements DomainEvent {}
