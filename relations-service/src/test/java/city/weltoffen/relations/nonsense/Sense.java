package city.weltoffen.relations.nonsense;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Requests that make sense, so that one nonsense in them reaches as far as it can. */
final class Sense {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("themes", "youth"),
            Map.entry("measures", "2.1"),
            Map.entry("country", "PL"),
            Map.entry("currency", "EUR"),
            Map.entry("language", "de"),
            Map.entry("email", "ada@example.org"),
            Map.entry("website", "https://example.org/"),
            Map.entry("department", "kultur"),
            Map.entry("responsible", "kultur"),
            Map.entry("involved", "umwelt"),
            Map.entry("visibleTo", "umwelt"),
            Map.entry("departments", "kultur"),
            Map.entry("to", "RELATION"),
            Map.entry("programme", "CERV"),
            Map.entry("outcome", "ACCEPTED"));

    private final Map<String, String> values = new HashMap<>(KNOWN);

    /** @param kind of an enquiry, an activity, a partner or a relation */
    Sense(String kind, String partner, String relation) {
        values.put("kind", kind);
        values.put("partner", partner);
        values.put("partners", partner);
        values.put("actors", partner);
        values.put("into", partner);
        values.put("id", relation);
        values.put("relations", relation);
    }

    JsonNode of(JsonNode schema) {
        return of("", schema);
    }

    private JsonNode of(String name, JsonNode schema) {
        return switch (schema.path("type").asString("object")) {
            case "array" -> JSON.arrayNode().add(of(name, schema.get("items")));
            case "boolean" -> JSON.booleanNode(false);
            case "integer", "number" -> JSON.numberNode(1);
            case "string" -> JSON.stringNode(text(name, schema));
            default -> object(schema);
        };
    }

    private ObjectNode object(JsonNode schema) {
        ObjectNode object = JSON.objectNode();
        schema.path("properties").properties().stream()
                // only machines fill it in; a goal need not be named; nothing lies within what does not exist
                .filter(property ->
                        !List.of("website2", "goals", "within", "label").contains(property.getKey()))
                .forEach(property -> object.set(property.getKey(), of(property.getKey(), property.getValue())));
        return object;
    }

    private String text(String name, JsonNode schema) {
        if (schema.has("enum")
                && !schema.get("enum")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList()
                        .contains(values.get(name))) {
            return schema.get("enum").get(0).asString();
        }
        return switch (schema.path("format").asString("")) {
            case "date" -> name.equals("replyBy") || name.equals("begins") ? "2026-09-01" : "2026-05-01";
            case "time" -> "10:00";
            default -> values.getOrDefault(name, "text");
        };
    }

    /** Every variant of a request with one value replaced, also deep inside. */
    static List<String> spoiled(JsonNode request) {
        List<String> variants = new ArrayList<>();
        for (String pointer : pointers(request, "")) {
            for (JsonNode nonsense : Nonsense.values()) {
                JsonNode copy = request.deepCopy();
                replace(copy, pointer, nonsense);
                variants.add(JsonMapper.shared().writeValueAsString(copy));
            }
        }
        return variants;
    }

    private static List<String> pointers(JsonNode node, String pointer) {
        List<String> pointers = new ArrayList<>();
        if (!pointer.isEmpty()) {
            pointers.add(pointer);
        }
        node.properties()
                .forEach(property -> pointers.addAll(pointers(property.getValue(), pointer + "/" + property.getKey())));
        for (int index = 0; node.isArray() && index < node.size(); index++) {
            pointers.addAll(pointers(node.get(index), pointer + "/" + index));
        }
        return pointers;
    }

    private static void replace(JsonNode root, String pointer, JsonNode value) {
        String last = pointer.substring(pointer.lastIndexOf('/') + 1);
        JsonNode parent = root.at(pointer.substring(0, pointer.lastIndexOf('/')));
        if (parent instanceof ObjectNode object) {
            object.set(last, value);
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(last), value);
        }
    }
}
