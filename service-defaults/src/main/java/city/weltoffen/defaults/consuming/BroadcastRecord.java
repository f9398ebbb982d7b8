package city.weltoffen.defaults.consuming;

import city.weltoffen.events.EventEnvelope;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** A record that several follow, each of whom is given the same event: it is read once. */
final class BroadcastRecord {

    private final ConsumerRecord<byte[], byte[]> record;
    private @Nullable EventEnvelope event;

    BroadcastRecord(ConsumerRecord<byte[], byte[]> record) {
        this.record = record;
    }

    /** @throws RuntimeException when it is no event */
    EventEnvelope event() {
        if (event == null) {
            event = EventEnvelope.of(CloudEventHeaderMapper.attributes(record.headers()), text());
        }
        return event;
    }

    String text() {
        return new String(record.value(), StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "%s-%d@%d".formatted(record.topic(), record.partition(), record.offset());
    }
}
