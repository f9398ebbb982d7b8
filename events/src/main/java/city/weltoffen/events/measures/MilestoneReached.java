package city.weltoffen.events.measures;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** A milestone was reached. */
@Kind(context = "measures", name = "milestone.reached", de = "Meilenstein erreicht", en = "Milestone reached")
public record MilestoneReached(Notice notice, MeasureFacts measure, MilestoneFacts milestone) implements DomainEvent {}
