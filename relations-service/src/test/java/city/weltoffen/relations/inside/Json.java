package city.weltoffen.relations.inside;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON as tests look at it. */
final class Json {

    private Json() {}

    static Map<?, ?> map(byte[] json) {
        return JsonMapper.shared().readValue(json, Map.class);
    }

    /** Where values stand, {@code items/-/id}; a dash for every index. */
    static Set<String> paths(String json) {
        Set<String> paths = new TreeSet<>();
        collect(JsonMapper.shared().readTree(json), "", paths);
        return paths;
    }

    private static void collect(JsonNode node, String path, Set<String> paths) {
        String below = path.isEmpty() ? "" : path + "/";
        if (node.isValueNode() && !node.isNull()) {
            paths.add(path);
        }
        node.properties().forEach(property -> collect(property.getValue(), below + property.getKey(), paths));
        if (node.isArray()) {
            node.forEach(item -> collect(item, below + "-", paths));
        }
    }
}
