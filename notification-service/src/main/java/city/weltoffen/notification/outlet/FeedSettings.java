package city.weltoffen.notification.outlet;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Behind which secret address a feed or calendar lies, and for whom.
 *
 * @param secretHash SHA-256 of the secret in the address
 * @param language {@code de} or {@code en}; the reader's when there is none
 * @param holder opaque subject of who made the address; it is good while that person may see what comes by it
 * @param madeAt when the address was made
 */
public record FeedSettings(String secretHash, @Nullable String language, String holder, Instant madeAt) {

    FeedSettings in(@Nullable String otherLanguage) {
        return new FeedSettings(secretHash, otherLanguage, holder, madeAt);
    }
}
