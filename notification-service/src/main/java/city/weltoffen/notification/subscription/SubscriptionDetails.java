package city.weltoffen.notification.subscription;

/** What the owner of a subscription may change about it. */
public record SubscriptionDetails(String name, Criteria criteria, Routing routing) {}
