package city.weltoffen.networking.call.portal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The key words and tags of a row, in its order, each once however it is capitalised. */
final class PortalKeywords {

    private static final int MOST = 200;
    private static final int LENGTH = 120;

    private PortalKeywords() {}

    static List<String> of(PortalRow row) {
        Set<String> identifiers = Stream.of("identifier", "callIdentifier")
                .flatMap(field -> row.values(field).stream())
                .map(PortalKeywords::folded)
                .collect(Collectors.toSet());
        Map<String, String> distinct = new LinkedHashMap<>();
        Stream.of("keywords", "tags")
                .flatMap(field -> row.values(field).stream())
                .flatMap(PortalKeywords::unpacked)
                .map(keyword -> PlainText.label(keyword, LENGTH))
                .filter(keyword -> !keyword.isEmpty() && !identifiers.contains(folded(keyword)))
                .forEach(keyword -> distinct.putIfAbsent(folded(keyword), keyword));
        return distinct.values().stream().limit(MOST).toList();
    }

    /** Many rows hold the whole list as a JSON array inside one text. */
    private static Stream<String> unpacked(String value) {
        if (!value.startsWith("[")) {
            return Stream.of(value);
        }
        return EmbeddedJson.parse(value)
                .filter(JsonNode::isArray)
                .map(array -> array.values().stream().map(word -> word.asString("")))
                .orElse(Stream.of(value));
    }

    private static String folded(String keyword) {
        return keyword.toLowerCase(Locale.ROOT);
    }
}
