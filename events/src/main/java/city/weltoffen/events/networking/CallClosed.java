package city.weltoffen.events.networking;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/**
 * A call can be answered no more.
 *
 * @param reason {@code STATUS}, {@code DEADLINE} when the last one has passed, or {@code ABSENCE} when no source has told
 *     of it for a long time
 */
@Kind(context = "networking", name = "call.closed", de = "Aufruf geschlossen", en = "Call closed")
public record CallClosed(Notice notice, CallFacts call, String reason) implements DomainEvent {}
