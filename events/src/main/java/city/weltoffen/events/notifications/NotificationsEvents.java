package city.weltoffen.events.notifications;

import city.weltoffen.events.DomainEvent;
import java.util.List;

/** All events of notification-service, in the order in which lists show them. */
public final class NotificationsEvents {

    public static final List<Class<? extends DomainEvent>> ALL = List.of(
            SubscriptionAdded.class,
            SubscriptionChanged.class,
            SubscriptionRemoved.class,
            OutletAdded.class,
            OutletChanged.class,
            OutletRemoved.class,
            DeliveryFailed.class);

    private NotificationsEvents() {}
}
