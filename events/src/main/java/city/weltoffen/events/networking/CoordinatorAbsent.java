package city.weltoffen.events.networking;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;
import java.time.LocalDate;

/**
 * A coordinator is away; until they are back, reminders also reach the deputies.
 *
 * @param person opaque subject of the person
 * @param from first day of absence
 * @param to last day of absence
 */
@Kind(context = "networking", name = "coordinator.absent", de = "Koordination abwesend", en = "Coordinator absent")
public record CoordinatorAbsent(Notice notice, String person, LocalDate from, LocalDate to) implements DomainEvent {}
