package city.weltoffen.events.relations;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** An activity was deleted at the end of its retention; who keeps a copy of it forgets it. */
@Kind(context = "relations", name = "activity.removed", de = "Aktivität ausgesondert", en = "Activity disposed of")
public record ActivityRemoved(Notice notice, ActivityFacts activity) implements DomainEvent {}
