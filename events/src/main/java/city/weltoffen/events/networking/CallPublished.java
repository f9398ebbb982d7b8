package city.weltoffen.events.networking;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** A call became known to the city, whatever its source. */
@Kind(context = "networking", name = "call.published", de = "Neuer Aufruf", en = "New call")
public record CallPublished(Notice notice, CallFacts call) implements DomainEvent {}
