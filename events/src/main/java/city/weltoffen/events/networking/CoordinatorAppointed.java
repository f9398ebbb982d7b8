package city.weltoffen.events.networking;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person coordinates departments, or deputises, from a day on. The event's subject is the appointment.
 *
 * @param person opaque subject of the person
 * @param departments slugs of the departments
 * @param role {@code COORDINATOR} or {@code DEPUTY}
 * @param since first day
 * @param until last day, or open
 */
@Kind(
        context = "networking",
        name = "coordinator.appointed",
        de = "Koordination übernommen",
        en = "Coordinator appointed")
public record CoordinatorAppointed(
        Notice notice,
        String person,
        List<String> departments,
        String role,
        LocalDate since,
        @Nullable LocalDate until) implements DomainEvent {

    public CoordinatorAppointed {
        departments = List.copyOf(departments);
    }
}
