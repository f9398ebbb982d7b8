package city.weltoffen.defaults.consuming;

import city.weltoffen.defaults.telemetry.EventInLogs;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;

/**
 * Sets records aside that cannot be handled, with the reason and the consumer group in their headers. What is logged of
 * the reason names no address; an admin sees the rest in the dead letter.
 */
final class DeadLetters {

    private static final Logger log = LoggerFactory.getLogger(DeadLetters.class);

    private final DeadLetterPublishingRecoverer publisher;
    private final ConsumingMeters meters;

    DeadLetters(DeadLetterPublishingRecoverer publisher, ConsumingMeters meters) {
        this.publisher = publisher;
        this.meters = meters;
    }

    void set(String consumer, ConsumerRecord<?, ?> record, Exception reason) {
        publisher.accept(record, null, reason);
        Map<String, String> attributes = CloudEventHeaderMapper.attributes(record.headers());
        meters.dead(consumer, attributes.get("ce_type"));
        try (EventInLogs logged = EventInLogs.of(attributes.get("ce_id"))) {
            log.error("{} becomes a dead letter of {}: {}", place(record), consumer, Fault.behind(reason));
        }
    }

    /** An attempt that failed and will be made again. */
    void retry(String consumer, ConsumerRecord<?, ?> record, Exception reason) {
        Map<String, String> attributes = CloudEventHeaderMapper.attributes(record.headers());
        meters.retried(consumer, attributes.get("ce_type"));
        try (EventInLogs logged = EventInLogs.of(attributes.get("ce_id"))) {
            log.warn("{} is tried again by {}: {}", place(record), consumer, Fault.behind(reason));
        }
    }

    /** For signals that every instance reads and none keeps. */
    void drop(ConsumerRecord<?, ?> record, Exception reason) {
        log.warn("{} is passed over: {}", place(record), Fault.behind(reason));
    }

    /** Names what is behind the error, since the binder wraps it. */
    static Headers headers(Exception error) {
        Fault fault = Fault.behind(error);
        return new RecordHeaders()
                .add(DeadLetterReader.FAULT_TYPE, fault.type().getBytes(StandardCharsets.UTF_8))
                .add(DeadLetterReader.FAULT_MESSAGE, fault.message().getBytes(StandardCharsets.UTF_8));
    }

    private static String place(ConsumerRecord<?, ?> record) {
        return record.topic() + "-" + record.partition() + "@" + record.offset();
    }
}
