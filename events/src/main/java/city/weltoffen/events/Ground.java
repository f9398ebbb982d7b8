package city.weltoffen.events;

import org.jspecify.annotations.Nullable;

/**
 * Why an addressee hears of an event: what of their own it meets, in the words of subscriptions.
 *
 * @param addressee as in the notice's list of addressees
 * @param criterion as in subscriptions, for instance {@code keywords} or {@code themes}
 * @param value the addressee's own word, slug or code that was met
 * @param word the public word by which it was met, as it is written in the matter, where it differs
 */
public record Ground(
        String addressee,
        String criterion,
        String value,
        @Nullable String word) {}
