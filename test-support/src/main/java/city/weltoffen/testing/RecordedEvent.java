package city.weltoffen.testing;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A CloudEvent as it lies on a topic in binary mode.
 *
 * @param headers all headers as text, such as {@code ce_type}
 * @param key the aggregate's id
 * @param json the data
 */
public record RecordedEvent(Map<String, String> headers, String key, String json) {

    public RecordedEvent {
        headers = Map.copyOf(headers);
    }

    static RecordedEvent of(ConsumerRecord<String, String> found) {
        var headers = new HashMap<String, String>();
        found.headers()
                .forEach(header -> headers.put(
                        header.key(),
                        header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8)));
        return new RecordedEvent(
                headers, found.key() == null ? "" : found.key(), found.value() == null ? "" : found.value());
    }

    public String id() {
        return header("ce_id");
    }

    public String type() {
        return header("ce_type");
    }

    public String subject() {
        return header("ce_subject");
    }

    /** The header's text, empty when the event has none of that name. */
    public String header(String name) {
        return headers.getOrDefault(name, "");
    }
}
