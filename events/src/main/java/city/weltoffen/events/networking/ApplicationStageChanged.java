package city.weltoffen.events.networking;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;
import org.jspecify.annotations.Nullable;

/**
 * An application began or is at another stage; what the funder decides has an event of its own.
 *
 * @param from the stage before, or nothing when it began
 * @param to the stage now
 */
@Kind(
        context = "networking",
        name = "application.stage-changed",
        de = "Antrag in neuer Stufe",
        en = "Application at another stage")
public record ApplicationStageChanged(
        Notice notice,
        ApplicationFacts application,
        @Nullable String from,
        String to) implements DomainEvent {}
