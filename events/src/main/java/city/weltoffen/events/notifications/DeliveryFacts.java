package city.weltoffen.events.notifications;

/**
 * What did not arrive; to whom and why in words stays with notification-service.
 *
 * @param outlet id of the outlet
 * @param kind {@code EMAIL} or {@code WEBHOOK}
 * @param permanent whether trying again would be in vain
 * @param fault stable code of the reason, for instance {@code address-refused}
 */
public record DeliveryFacts(String outlet, String kind, boolean permanent, String fault) {}
