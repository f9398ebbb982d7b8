package city.weltoffen.notification.outlet;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where an outlet leads: one of these, by its kind; none when it has ended. */
record Destination(
        @Nullable EmailSettings email,
        @Nullable WebhookSettings webhook,
        @Nullable FeedSettings feed) {

    static Destination to(EmailSettings mailbox) {
        return new Destination(mailbox, null, null);
    }

    static Destination to(WebhookSettings receiver) {
        return new Destination(null, receiver, null);
    }

    static Destination to(FeedSettings address) {
        return new Destination(null, null, address);
    }

    static Destination none() {
        return new Destination(null, null, null);
    }

    boolean isTo(String mailbox) {
        return email != null && email.address().equals(mailbox);
    }

    Destination at(String url) {
        return to(Objects.requireNonNull(webhook).at(url));
    }

    Destination rotated(String secret, Instant until) {
        return to(Objects.requireNonNull(webhook).rotated(secret, until));
    }

    Destination in(@Nullable String language) {
        return to(Objects.requireNonNull(feed).in(language));
    }

    Destination readdressed(String secretHash, String holder, Instant now) {
        return to(new FeedSettings(secretHash, Objects.requireNonNull(feed).language(), holder, now));
    }

    /** Addresses and secrets belong into no log. */
    @Override
    public String toString() {
        return "Destination[…]";
    }
}
