package city.weltoffen.events.notifications;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** What somebody should hear cannot be delivered; its outlet is paused until its owner looks at it. */
@Kind(context = "notifications", name = "delivery.failed", de = "Zustellung gescheitert", en = "Delivery failed")
public record DeliveryFailed(Notice notice, DeliveryFacts delivery) implements DomainEvent {}
