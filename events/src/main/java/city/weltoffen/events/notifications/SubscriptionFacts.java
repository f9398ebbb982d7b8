package city.weltoffen.events.notifications;

/**
 * Whose subscription it is; its name and criteria stay with notification-service.
 *
 * @param ownerType {@code PERSON} or {@code DEPARTMENT}
 * @param owner opaque subject of the person, or slug of the department
 * @param version of the subscription after the act
 */
public record SubscriptionFacts(String ownerType, String owner, long version) {}
