package city.weltoffen.events.networking;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** The international office recommends a call; in which words stays with the funding desk. */
@Kind(context = "networking", name = "call.recommended", de = "Aufruf empfohlen", en = "Call recommended")
public record CallRecommended(Notice notice, CallFacts call) implements DomainEvent {}
