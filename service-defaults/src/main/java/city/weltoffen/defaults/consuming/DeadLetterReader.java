package city.weltoffen.defaults.consuming;

import city.weltoffen.events.EventKind;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;

/** Reads what was set aside; whatever cannot be read of it is left out, since a dead letter is broken by its nature. */
final class DeadLetterReader {

    /** Says what was behind the error, which the binder wraps. */
    static final String FAULT_TYPE = "weltoffen_dlt-fault";

    static final String FAULT_MESSAGE = "weltoffen_dlt-message";

    private static final Set<String> NUMBERS = Set.of(
            KafkaHeaders.DLT_ORIGINAL_PARTITION, KafkaHeaders.DLT_ORIGINAL_OFFSET, KafkaHeaders.DLT_ORIGINAL_TIMESTAMP);

    private DeadLetterReader() {}

    /** The group of consumers that failed. */
    static String consumer(ConsumerRecord<byte[], byte[]> letter) {
        return text(letter, KafkaHeaders.DLT_ORIGINAL_CONSUMER_GROUP).orElse("");
    }

    static DeadLetter read(ConsumerRecord<byte[], byte[]> letter) {
        Map<String, String> attributes = CloudEventHeaderMapper.attributes(letter.headers());
        String type = attributes.get("ce_type");
        return new DeadLetter(
                letter.topic() + "-" + letter.partition() + "-" + letter.offset(),
                text(letter, KafkaHeaders.DLT_ORIGINAL_TOPIC).orElse(""),
                number(letter, KafkaHeaders.DLT_ORIGINAL_PARTITION),
                number(letter, KafkaHeaders.DLT_ORIGINAL_OFFSET),
                consumer(letter),
                attributes.get("ce_id"),
                type == null ? null : EventKind.nameOf(type),
                attributes.get("ce_subject"),
                Instant.ofEpochMilli(letter.timestamp()),
                fault(letter),
                DeadLetter.State.OPEN,
                0,
                null,
                content(letter));
    }

    private static Fault fault(ConsumerRecord<byte[], byte[]> letter) {
        return Fault.of(
                text(letter, FAULT_TYPE)
                        .or(() -> text(letter, KafkaHeaders.DLT_EXCEPTION_CAUSE_FQCN))
                        .orElse(null),
                text(letter, FAULT_MESSAGE)
                        .or(() -> text(letter, KafkaHeaders.DLT_EXCEPTION_MESSAGE))
                        .orElse(null));
    }

    private static DeadLetter.Content content(ConsumerRecord<byte[], byte[]> letter) {
        List<DeadLetter.Header> headers = StreamSupport.stream(letter.headers().spliterator(), false)
                .map(header -> new DeadLetter.Header(header.key(), readable(header)))
                .toList();
        return new DeadLetter.Content(
                letter.key() == null ? null : text(letter.key()),
                letter.value() == null ? new byte[0] : letter.value(),
                headers);
    }

    private static String readable(Header header) {
        return NUMBERS.contains(header.key())
                ? String.valueOf(number(header.value()))
                : header.value() == null ? "" : text(header.value());
    }

    private static Optional<String> text(ConsumerRecord<byte[], byte[]> letter, String name) {
        Header header = letter.headers().lastHeader(name);
        return header == null || header.value() == null ? Optional.empty() : Optional.of(text(header.value()));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static long number(ConsumerRecord<byte[], byte[]> letter, String name) {
        Header header = letter.headers().lastHeader(name);
        return header == null ? -1 : number(header.value());
    }

    private static long number(byte @Nullable [] bytes) {
        if (bytes == null) {
            return -1;
        }
        return switch (bytes.length) {
            case Integer.BYTES -> ByteBuffer.wrap(bytes).getInt();
            case Long.BYTES -> ByteBuffer.wrap(bytes).getLong();
            default -> -1;
        };
    }
}
