package city.weltoffen.events.notifications;

/**
 * Whose outlet it is; its address and settings stay with notification-service.
 *
 * @param ownerType {@code PERSON}, {@code DEPARTMENT}, {@code CITIZEN} or {@code INVITATION}
 * @param owner opaque subject of the person, slug of the department, or opaque id of the citizen or the invitation
 * @param kind {@code EMAIL}, {@code WEBHOOK}, {@code FEED} or {@code CALENDAR}
 * @param version of the outlet after the act
 */
public record OutletFacts(String ownerType, String owner, String kind, long version) {}
