package city.weltoffen.notification.matching;

import org.jspecify.annotations.Nullable;

/**
 * Why a subscription was met, or what of an addressee's own an event says that it meets.
 *
 * @param criterion its name in the API, for instance {@code keywords}
 * @param value the value of the subscription, or of the addressee's own, that the event has
 * @param word by which it has it, as written there, where that is another one
 */
public record MetCriterion(
        String criterion, String value, @Nullable String word) {

    public static MetCriterion of(String criterion, String value) {
        return new MetCriterion(criterion, value, null);
    }
}
