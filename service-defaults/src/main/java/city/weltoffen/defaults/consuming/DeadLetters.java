package city.weltoffen.defaults.consuming;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;

/** Sets records aside that cannot be handled, with the reason and the consumer group in their headers. */
final class DeadLetters {

    private static final Logger log = LoggerFactory.getLogger(DeadLetters.class);

    private final DeadLetterPublishingRecoverer publisher;
    private final MeterRegistry registry;

    DeadLetters(DeadLetterPublishingRecoverer publisher, MeterRegistry registry) {
        this.publisher = publisher;
        this.registry = registry;
    }

    void set(ConsumerRecord<?, ?> record, Exception reason) {
        publisher.accept(record, null, reason);
        registry.counter("weltoffen.events.dead", "topic", record.topic()).increment();
        log.error("{} becomes a dead letter", place(record), reason);
    }

    /** For signals that every instance reads and none keeps. */
    void drop(ConsumerRecord<?, ?> record, Exception reason) {
        log.warn("{} is passed over", place(record), reason);
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
