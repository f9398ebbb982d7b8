package city.weltoffen.notification.delivery;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Counts attempts to deliver, by kind of outlet and how they went. */
@Component
class DeliveryMeters {

    private final MeterRegistry registry;

    DeliveryMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    void attempted(Delivery delivery, Attempt.Outcome outcome) {
        Counter.builder("weltoffen.deliveries")
                .description("Attempts to deliver")
                .tag("outlet", delivery.kind().name().toLowerCase(Locale.ROOT))
                .tag("outcome", outcome.name().toLowerCase(Locale.ROOT))
                .register(registry)
                .increment();
    }
}
