package city.weltoffen.networking.call.portal;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON documents that the portal stores as text inside its fields. */
final class EmbeddedJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private EmbeddedJson() {}

    static Optional<JsonNode> parse(String text) {
        try {
            return Optional.of(JSON.readTree(text));
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }
}
