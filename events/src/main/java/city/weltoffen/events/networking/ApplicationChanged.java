package city.weltoffen.events.networking;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** What an application says is another than before, at the same stage. */
@Kind(context = "networking", name = "application.changed", de = "Antrag geändert", en = "Application changed")
public record ApplicationChanged(Notice notice, ApplicationFacts application) implements DomainEvent {}
