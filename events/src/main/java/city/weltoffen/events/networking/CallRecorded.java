package city.weltoffen.events.networking;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** A call that is closed already became known to the city: for the record, nobody can answer it. */
@Kind(
        context = "networking",
        name = "call.recorded",
        de = "Geschlossener Aufruf nachgetragen",
        en = "Closed call recorded")
public record CallRecorded(Notice notice, CallFacts call) implements DomainEvent {}
