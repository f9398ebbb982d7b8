package city.weltoffen.events.notifications;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** A subscription has another name or other criteria. */
@Kind(context = "notifications", name = "subscription.changed", de = "Abonnement geändert", en = "Subscription changed")
public record SubscriptionChanged(Notice notice, SubscriptionFacts subscription) implements DomainEvent {}
