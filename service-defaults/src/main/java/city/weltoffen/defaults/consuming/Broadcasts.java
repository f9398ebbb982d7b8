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
        return new Broadcast(topic, brokers, load, record -> handler.on(envelope(record)), null);
    }

    /**
     * Events of a topic from where a group of consumers is: for what is counted of a copy that the group writes, since
     * what the group has not copied yet is not to be found in the copy either.
     */
    public Broadcast eventsFrom(String group, String topic, EventHandler handler) {
        return new Broadcast(topic, brokers, () -> {}, record -> handler.on(envelope(record)), group);
    }

    /** Values of a topic that are no domain events. */
    public Broadcast signals(String topic, Consumer<String> handler) {
        return new Broadcast(
                topic,
                brokers,
                () -> {},
                record -> handler.accept(new String(record.value(), StandardCharsets.UTF_8)),
                null);
    }

    private static EventEnvelope envelope(ConsumerRecord<byte[], byte[]> record) {
        var attributes = CloudEventHeaderMapper.attributes(record.headers());
        return EventEnvelope.of(attributes, new String(record.value(), StandardCharsets.UTF_8));
    }
}
