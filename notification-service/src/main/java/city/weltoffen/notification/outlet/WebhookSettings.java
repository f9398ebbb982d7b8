package city.weltoffen.notification.outlet;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a webhook posts to and what it signs with.
 *
 * @param url of the receiver
 * @param secret {@code whsec_} and 256 bits in Base64
 * @param previousSecret the one before, which signs as well until {@code previousUntil}
 */
public record WebhookSettings(
        String url,
        String secret,
        @Nullable String previousSecret,
        @Nullable Instant previousUntil) {

    static WebhookSettings of(String url, String secret) {
        return new WebhookSettings(url, secret, null, null);
    }

    WebhookSettings at(String otherUrl) {
        return new WebhookSettings(otherUrl, secret, previousSecret, previousUntil);
    }

    WebhookSettings rotated(String next, Instant until) {
        return new WebhookSettings(url, next, secret, until);
    }

    /** All that sign at that time, the newest first. */
    public List<String> secrets(Instant now) {
        return previousSecret != null && previousUntil != null && now.isBefore(previousUntil)
                ? List.of(secret, previousSecret)
                : List.of(secret);
    }

    /** Neither secrets nor the address, which may hold one, belong into a log. */
    @Override
    public String toString() {
        return "WebhookSettings[…]";
    }
}
