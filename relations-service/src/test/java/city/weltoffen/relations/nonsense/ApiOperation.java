package city.weltoffen.relations.nonsense;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One operation of the service's OpenAPI document.
 *
 * @param query names of its query parameters
 * @param body schema of the JSON that it takes
 */
record ApiOperation(
        String method,
        String path,
        List<String> query,
        @Nullable JsonNode body) {

    /** All of a document, without those of the operators. */
    static List<ApiOperation> all(String document) {
        JsonNode api = JsonMapper.shared().readTree(document);
        return api.get("paths").properties().stream()
                .filter(path -> !path.getKey().startsWith("/api/operations/"))
                .flatMap(path -> path.getValue().properties().stream()
                        .map(operation -> of(path.getKey(), operation.getKey(), operation.getValue(), api)))
                .toList();
    }

    private static ApiOperation of(String path, String method, JsonNode operation, JsonNode api) {
        List<String> query = operation
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.get("in").asString().equals("query"))
                .map(parameter -> parameter.get("name").asString())
                .toList();
        Optional<JsonNode> schema = Stream.of(
                        operation.path("requestBody").path("content").path("application/json"))
                .filter(content -> content.has("schema"))
                .map(content -> resolve(content.get("schema"), api))
                .findFirst();
        return new ApiOperation(method.toUpperCase(java.util.Locale.ROOT), path, query, schema.orElse(null));
    }

    /** The schema with all that it refers to in place. */
    private static JsonNode resolve(JsonNode schema, JsonNode api) {
        if (schema.has("$ref")) {
            return resolve(api.at(schema.get("$ref").asString().substring(1)), api);
        }
        JsonNode copy = schema.deepCopy();
        if (copy.has("items")) {
            ((tools.jackson.databind.node.ObjectNode) copy).set("items", resolve(copy.get("items"), api));
        }
        copy.path("properties")
                .properties()
                .forEach(property -> ((tools.jackson.databind.node.ObjectNode) copy.get("properties"))
                        .set(property.getKey(), resolve(property.getValue(), api)));
        return copy;
    }
}
