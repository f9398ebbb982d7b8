package city.weltoffen.events.relations;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** What is known of an activity is another now. */
@Kind(context = "relations", name = "activity.changed", de = "Aktivität geändert", en = "Activity changed")
public record ActivityChanged(Notice notice, ActivityFacts activity) implements DomainEvent {}
