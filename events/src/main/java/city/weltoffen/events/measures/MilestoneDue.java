package city.weltoffen.events.measures;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/**
 * A milestone is to be reached soon.
 *
 * @param days rung of the ladder that was reached: 30, 7 or 1 before
 */
@Kind(context = "measures", name = "milestone.due", de = "Meilenstein bald fällig", en = "Milestone due soon")
public record MilestoneDue(Notice notice, MeasureFacts measure, MilestoneFacts milestone, int days)
        implements DomainEvent {}
