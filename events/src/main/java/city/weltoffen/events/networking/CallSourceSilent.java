package city.weltoffen.events.networking;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** A source of calls has failed, or has answered nothing usable, for too long. */
@Kind(
        context = "networking",
        name = "call-source.silent",
        de = "Quelle von Aufrufen antwortet nicht",
        en = "Source of calls silent")
public record CallSourceSilent(Notice notice, CallSourceFacts source) implements DomainEvent {}
