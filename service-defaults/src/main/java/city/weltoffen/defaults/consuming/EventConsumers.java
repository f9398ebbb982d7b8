package city.weltoffen.defaults.consuming;

import city.weltoffen.defaults.telemetry.EventInLogs;
import city.weltoffen.defaults.telemetry.TraceContext;
import city.weltoffen.events.EventEnvelope;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import org.springframework.messaging.Message;

/** Makes the function of a binding: reads the envelope, continues the trace, counts, and hands over to the feature. */
public final class EventConsumers {

    /** Header of an event that is read again long after it happened: its delay says nothing. */
    static final String AGAIN = "weltoffen_again";

    private final ConsumingMeters meters;
    private final TraceContext traces;
    private final Map<String, ReadWriteLock> turns = new ConcurrentHashMap<>();

    EventConsumers(ConsumingMeters meters, TraceContext traces) {
        this.meters = meters;
        this.traces = traces;
    }

    /** @param consumer name of the binding's function, by which it is counted */
    public Consumer<Message<byte[]>> of(String consumer, EventHandler handler) {
        return message -> {
            EventEnvelope event = envelope(message);
            Lock together = turns(consumer).readLock();
            together.lock();
            try {
                traces.continued(
                        event.traceparent(), consumer + " " + event.kind(), () -> handle(consumer, handler, event));
                if (!message.getHeaders().containsKey(AGAIN)) {
                    meters.delayed(consumer, event);
                }
            } finally {
                together.unlock();
            }
        };
    }

    /** While this consumer handles nothing else in this instance: what is handled out of turn overtakes nothing. */
    void alone(String consumer, Runnable work) {
        Lock alone = turns(consumer).writeLock();
        alone.lock();
        try {
            work.run();
        } finally {
            alone.unlock();
        }
    }

    private ReadWriteLock turns(String consumer) {
        return turns.computeIfAbsent(consumer, name -> new ReentrantReadWriteLock());
    }

    private void handle(String consumer, EventHandler handler, EventEnvelope event) {
        try (EventInLogs logged = EventInLogs.of(event.id().toString())) {
            handler.on(event);
        }
        meters.consumed(consumer, event);
    }

    private static EventEnvelope envelope(Message<byte[]> message) {
        Map<String, String> attributes = new HashMap<>();
        if (message.getHeaders().get(CloudEventHeaderMapper.ATTRIBUTES) instanceof Map<?, ?> found) {
            found.forEach((name, value) -> attributes.put(String.valueOf(name), String.valueOf(value)));
        }
        return EventEnvelope.of(attributes, new String(message.getPayload(), StandardCharsets.UTF_8));
    }
}
