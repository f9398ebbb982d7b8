package city.weltoffen.defaults.consuming;

import city.weltoffen.events.EventEnvelope;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.springframework.kafka.support.KafkaHeaderMapper;
import org.springframework.messaging.MessageHeaders;

/**
 * Only the attributes of CloudEvents binary mode become Kafka headers, as plain UTF-8. On the way in they stay together
 * in one header, since Spring Cloud Function would rename and convert them.
 */
final class CloudEventHeaderMapper implements KafkaHeaderMapper {

    static final String ATTRIBUTES = "weltoffen_event";

    @Override
    public void fromHeaders(MessageHeaders headers, Headers target) {
        headers.forEach((name, value) -> {
            if (isAttribute(name) && value instanceof String text) {
                target.remove(name);
                target.add(name, text.getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    @Override
    public void toHeaders(Headers source, Map<String, Object> headers) {
        headers.put(ATTRIBUTES, attributes(source));
    }

    /** The attributes of an event; other headers are none of them. */
    static Map<String, String> attributes(Headers source) {
        Map<String, String> attributes = new HashMap<>();
        for (Header header : source) {
            if (isAttribute(header.key()) && header.value() != null) {
                attributes.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        }
        return attributes;
    }

    static boolean isAttribute(String name) {
        return name.startsWith("ce_") || name.equals(EventEnvelope.CONTENT_TYPE);
    }
}
