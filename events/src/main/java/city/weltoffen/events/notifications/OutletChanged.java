package city.weltoffen.events.notifications;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** An outlet has other settings, or works again, or does not any more. */
@Kind(context = "notifications", name = "outlet.changed", de = "Zustellweg geändert", en = "Outlet changed")
public record OutletChanged(Notice notice, OutletFacts outlet) implements DomainEvent {}
