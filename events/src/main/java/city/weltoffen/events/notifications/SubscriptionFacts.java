package city.weltoffen.events.notifications;

/**
 * Whose subscription it is; its name and criteria stay with notification-service.
 *
 * @param ownerType {@code PERSON}, {@code DEPARTMENT} or {@code CITIZEN}
 * @param owner opaque subject of the person, slug of the department, or opaque id of the citizen
 * @param version of the subscription after the act
 */
public record SubscriptionFacts(String ownerType, String owner, long version) {}
