package city.weltoffen.notification.webhook;

import city.weltoffen.notification.delivery.Delivery;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/** When a message is tried again: after waits that grow, or when the receiver asks for it. */
final class RetryPlan {

    private final WebhookProperties settings;
    private final DoubleSupplier chance;

    /** @param chance from 0 to 1 */
    RetryPlan(WebhookProperties settings, DoubleSupplier chance) {
        this.settings = settings;
        this.chance = chance;
    }

    /**
     * After one more attempt that failed.
     *
     * @param rest that the receiver asks for
     * @return nothing when it is given up
     */
    Optional<Instant> next(Delivery delivery, Instant now, @Nullable Duration rest) {
        int failed = delivery.faultsSince();
        if (failed >= settings.waits().size()) {
            return Optional.empty();
        }
        Duration wait = varied(settings.waits().get(failed));
        return Optional.of(now.plus(rest == null || rest.compareTo(wait) < 0 ? wait : atMost(rest)));
    }

    private Duration atMost(Duration rest) {
        return rest.compareTo(settings.longestRest()) > 0 ? settings.longestRest() : rest;
    }

    private Duration varied(Duration wait) {
        double factor = 1 + settings.jitter() * (2 * chance.getAsDouble() - 1);
        return Duration.ofMillis(Math.round(wait.toMillis() * factor));
    }
}
