package city.weltoffen.events.notifications;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** Somebody hears of events in one more way. */
@Kind(context = "notifications", name = "outlet.added", de = "Zustellweg angelegt", en = "Outlet added")
public record OutletAdded(Notice notice, OutletFacts outlet) implements DomainEvent {}
