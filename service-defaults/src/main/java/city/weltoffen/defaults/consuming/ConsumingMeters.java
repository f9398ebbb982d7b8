package city.weltoffen.defaults.consuming;

import city.weltoffen.defaults.telemetry.KnownKinds;
import city.weltoffen.events.EventEnvelope;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Counts what becomes of events, by consumer and kind. */
final class ConsumingMeters {

    private static final String CONSUMER = "consumer";

    private final MeterRegistry registry;
    private final Clock businessClock;

    ConsumingMeters(MeterRegistry registry, Clock businessClock) {
        this.registry = registry;
        this.businessClock = businessClock;
    }

    void consumed(String consumer, EventEnvelope event) {
        count("weltoffen.events.consumed", "Events that were handled", consumer, event.type());
    }

    void delayed(String consumer, EventEnvelope event) {
        Timer.builder("weltoffen.events.delay")
                .description("From the event to its end of being handled")
                .tag(CONSUMER, consumer)
                .register(registry)
                .record(EventDelay.of(event, businessClock));
    }

    void retried(String consumer, @Nullable String type) {
        count("weltoffen.events.retried", "Attempts that failed and are made again", consumer, type);
    }

    void dead(String consumer, @Nullable String type) {
        count("weltoffen.events.dead", "Events that were set aside as dead letters", consumer, type);
    }

    private void count(String name, String description, String consumer, @Nullable String type) {
        Counter.builder(name)
                .description(description)
                .tag(CONSUMER, consumer)
                .tag("type", KnownKinds.nameOf(type))
                .register(registry)
                .increment();
    }
}
