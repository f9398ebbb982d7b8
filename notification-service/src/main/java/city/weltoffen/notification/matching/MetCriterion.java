package city.weltoffen.notification.matching;

/**
 * Why a subscription was met.
 *
 * @param criterion its name in the API, for instance {@code keywords}
 * @param value the value of the subscription that the event has
 */
public record MetCriterion(String criterion, String value) {}
