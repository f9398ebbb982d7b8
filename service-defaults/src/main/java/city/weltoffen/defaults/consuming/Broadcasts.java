package city.weltoffen.defaults.consuming;

import city.weltoffen.events.EventEnvelope;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Makes readers that every instance has of its own. */
public final class Broadcasts {

    private final String brokers;

    Broadcasts(String brokers) {
        this.brokers = brokers;
    }

    /** Events of a topic; {@code load} runs when the place in the topic is fixed. */
    public Broadcast events(String topic, Runnable load, EventHandler handler) {
        return new Broadcast(topic, brokers, load, record -> handler.on(envelope(record)));
    }

    /** Values of a topic that are no domain events. */
    public Broadcast signals(String topic, Consumer<String> handler) {
        return new Broadcast(
                topic, brokers, () -> {}, record -> handler.accept(new String(record.value(), StandardCharsets.UTF_8)));
    }

    private static EventEnvelope envelope(ConsumerRecord<byte[], byte[]> record) {
        var attributes = CloudEventHeaderMapper.attributes(record.headers());
        return EventEnvelope.of(attributes, new String(record.value(), StandardCharsets.UTF_8));
    }
}
