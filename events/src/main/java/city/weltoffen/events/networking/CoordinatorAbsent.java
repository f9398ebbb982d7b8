package city.weltoffen.events.networking;

import city.weltoffen.events.Copies;
import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A coordinator is away; until they are back, reminders also reach the deputies. Also published when days of absence
 * are changed or withdrawn.
 *
 * @param person opaque subject of the person
 * @param from first day of absence
 * @param to last day of absence
 * @param withdrawn true when these days are none of absence any more
 * @param absences all of this appointment as they are now; an older build told none
 */
@Kind(context = "networking", name = "coordinator.absent", de = "Koordination abwesend", en = "Coordinator absent")
public record CoordinatorAbsent(
        Notice notice,
        String person,
        LocalDate from,
        LocalDate to,
        @Nullable Boolean withdrawn,
        List<DaysAway> absences)
        implements DomainEvent {

    public CoordinatorAbsent {
        absences = Copies.list(absences);
    }

    /** First and last day of an absence. */
    public record DaysAway(LocalDate from, LocalDate to) {}
}
