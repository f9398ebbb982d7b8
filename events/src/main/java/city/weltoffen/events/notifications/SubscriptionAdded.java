package city.weltoffen.events.notifications;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** Someone wants to hear of events. */
@Kind(context = "notifications", name = "subscription.added", de = "Abonnement angelegt", en = "Subscription added")
public record SubscriptionAdded(Notice notice, SubscriptionFacts subscription) implements DomainEvent {}
