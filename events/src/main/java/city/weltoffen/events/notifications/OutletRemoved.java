package city.weltoffen.events.notifications;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** An outlet ended. */
@Kind(context = "notifications", name = "outlet.removed", de = "Zustellweg beendet", en = "Outlet removed")
public record OutletRemoved(Notice notice, OutletFacts outlet) implements DomainEvent {}
