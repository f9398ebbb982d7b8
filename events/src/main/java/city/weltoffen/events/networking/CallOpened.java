package city.weltoffen.events.networking;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** A call can be answered from now on, or again. */
@Kind(context = "networking", name = "call.opened", de = "Aufruf geöffnet", en = "Call opened")
public record CallOpened(Notice notice, CallFacts call) implements DomainEvent {}
