package city.weltoffen.events.measures;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/**
 * The day of a milestone has passed without it.
 *
 * @param days rung of the ladder that was reached: 1, 7, 30, 60 and so on after
 */
@Kind(context = "measures", name = "milestone.overdue", de = "Meilenstein überfällig", en = "Milestone overdue")
public record MilestoneOverdue(Notice notice, MeasureFacts measure, MilestoneFacts milestone, int days)
        implements DomainEvent {}
