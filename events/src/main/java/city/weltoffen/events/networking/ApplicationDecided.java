package city.weltoffen.events.networking;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/**
 * The funder decided on an application. The subject is the application.
 *
 * @param granted whether it is funded
 */
@Kind(context = "networking", name = "application.decided", de = "Antrag entschieden", en = "Application decided")
public record ApplicationDecided(Notice notice, ApplicationFacts application, boolean granted) implements DomainEvent {}
