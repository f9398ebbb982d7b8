package city.weltoffen.notification.outlet.web;

import city.weltoffen.notification.outlet.EmailSettings;
import city.weltoffen.notification.outlet.FeedSettings;
import city.weltoffen.notification.outlet.Outlet;
import city.weltoffen.notification.outlet.OutletChannel;
import city.weltoffen.notification.outlet.OutletKind;
import city.weltoffen.notification.outlet.OutletState;
import city.weltoffen.notification.outlet.WebhookSettings;
import city.weltoffen.notification.subscription.Owner;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An outlet as its owner sees it.
 *
 * @param version for {@code If-Match}
 * @param fault stable code of why nothing goes out by it
 * @param secret shown this once, when it was added
 */
record OutletResponse(
        String id,
        long version,
        Owner owner,
        OutletKind kind,
        String name,
        boolean standard,
        OutletState state,
        @Nullable String fault,
        Instant createdAt,
        @Nullable EmailSettings email,
        @Nullable Webhook webhook,
        @Nullable Feed feed,
        @Nullable String secret) {

    /**
     * A webhook without its secrets.
     *
     * @param previousUntil until when the secret before the last one signs as well
     */
    record Webhook(String url, @Nullable Instant previousUntil) {

        static Webhook of(WebhookSettings settings) {
            return new Webhook(settings.url(), settings.previousUntil());
        }
    }

    /**
     * A feed or calendar without its address.
     *
     * @param madeAt when the address was made
     */
    record Feed(@Nullable String language, Instant madeAt) {

        static Feed of(FeedSettings settings) {
            return new Feed(settings.language(), settings.madeAt());
        }
    }

    static OutletResponse of(Outlet outlet) {
        return of(new OutletChannel.Added(outlet, null));
    }

    static OutletResponse of(OutletChannel.Added added) {
        Outlet outlet = added.outlet();
        return new OutletResponse(
                outlet.id().value(),
                outlet.version(),
                outlet.owner(),
                outlet.kind(),
                outlet.name(),
                outlet.standard(),
                outlet.state(),
                outlet.fault(),
                outlet.createdAt(),
                outlet.email(),
                outlet.webhook() == null ? null : Webhook.of(outlet.webhook()),
                outlet.feed() == null ? null : Feed.of(outlet.feed()),
                added.secret());
    }
}
