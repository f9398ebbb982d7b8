package city.weltoffen.events.networking;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An appointment ended.
 *
 * @param person opaque subject of the person
 * @param lastDay the last day on which it held
 * @param successor opaque subject of who takes over every open matter, subscription and responsibility, if anyone does
 */
@Kind(context = "networking", name = "coordinator.dismissed", de = "Koordination beendet", en = "Coordinator dismissed")
public record CoordinatorDismissed(
        Notice notice,
        String person,
        LocalDate lastDay,
        @Nullable String successor) implements DomainEvent {}
