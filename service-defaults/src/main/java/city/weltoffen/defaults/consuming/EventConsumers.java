package city.weltoffen.defaults.consuming;

import city.weltoffen.defaults.telemetry.TraceContext;
import city.weltoffen.events.EventEnvelope;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.messaging.Message;

/** Makes the function of a binding: reads the envelope, continues the trace, counts, and hands over to the feature. */
public final class EventConsumers {

    private final MeterRegistry registry;
    private final TraceContext traces;
    private final Clock businessClock;

    EventConsumers(MeterRegistry registry, TraceContext traces, Clock businessClock) {
        this.registry = registry;
        this.traces = traces;
        this.businessClock = businessClock;
    }

    /** @param consumer name of the binding's function, by which it is counted */
    public Consumer<Message<byte[]>> of(String consumer, EventHandler handler) {
        return message -> {
            EventEnvelope event = envelope(message);
            traces.continued(
                    event.traceparent(), consumer + " " + event.kind(), () -> handle(consumer, handler, event));
        };
    }

    private void handle(String consumer, EventHandler handler, EventEnvelope event) {
        String outcome = "failed";
        try {
            handler.on(event);
            outcome = "handled";
        } finally {
            registry.counter(
                            "weltoffen.events.consumed", "consumer", consumer, "type", event.kind(), "outcome", outcome)
                    .increment();
        }
        Duration delay = Duration.between(event.time(), businessClock.instant());
        registry.timer("weltoffen.events.delay", "consumer", consumer)
                .record(delay.isNegative() ? Duration.ZERO : delay);
    }

    private static EventEnvelope envelope(Message<byte[]> message) {
        Map<String, String> attributes = new HashMap<>();
        if (message.getHeaders().get(CloudEventHeaderMapper.ATTRIBUTES) instanceof Map<?, ?> found) {
            found.forEach((name, value) -> attributes.put(String.valueOf(name), String.valueOf(value)));
        }
        return EventEnvelope.of(attributes, new String(message.getPayload(), StandardCharsets.UTF_8));
    }
}
