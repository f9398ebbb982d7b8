package city.weltoffen.events.notifications;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** A subscription ended. */
@Kind(context = "notifications", name = "subscription.removed", de = "Abonnement beendet", en = "Subscription removed")
public record SubscriptionRemoved(Notice notice, SubscriptionFacts subscription) implements DomainEvent {}
