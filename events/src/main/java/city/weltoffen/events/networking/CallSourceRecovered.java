package city.weltoffen.events.networking;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** A source of calls that was silent answers again. */
@Kind(
        context = "networking",
        name = "call-source.recovered",
        de = "Quelle von Aufrufen antwortet wieder",
        en = "Source of calls recovered")
public record CallSourceRecovered(Notice notice, CallSourceFacts source) implements DomainEvent {}
