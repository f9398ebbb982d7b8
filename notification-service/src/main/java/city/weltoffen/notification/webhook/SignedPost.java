package city.weltoffen.notification.webhook;

import city.weltoffen.notification.delivery.Item;
import city.weltoffen.notification.outlet.Outlet;
import city.weltoffen.notification.outlet.WebhookSettings;
import city.weltoffen.notification.webhook.sending.Answer;
import city.weltoffen.notification.webhook.sending.Sender;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Signs a message and posts it. */
@Component
class SignedPost {

    private final Sender sender;
    private final JsonMapper json;
    private final Clock businessClock;
    private final String home;

    SignedPost(Sender sender, JsonMapper json, Clock businessClock, @Value("${weltoffen.public-url}") String home) {
        this.sender = sender;
        this.json = json;
        this.businessClock = businessClock;
        this.home = home.replaceAll("/+$", "");
    }

    Answer send(Outlet outlet, Item item) {
        return post(outlet, item.id(), WebhookMessage.of(item, home));
    }

    Answer sendTest(Outlet outlet) {
        String id = "test-" + UUID.randomUUID();
        return post(outlet, id, WebhookMessage.test(id, outlet.id().value(), home, businessClock.instant()));
    }

    /** Receivers compare the moment of sending with their own clock, so that it is real time. */
    private Answer post(Outlet outlet, String id, WebhookMessage message) {
        WebhookSettings settings = Objects.requireNonNull(outlet.webhook());
        String body = json.writeValueAsString(message);
        return sender.post(
                URI.create(settings.url()),
                Signature.headers(id, Instant.now(), body, settings.secrets(businessClock.instant())),
                body);
    }
}
