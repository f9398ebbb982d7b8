package city.weltoffen.deploy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of a YAML document; what is not there is a part without anything in it. */
record Node(@Nullable Object value) {

    Node at(String... path) {
        Object part = value;
        for (String name : path) {
            part = part instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return new Node(part);
    }

    boolean isThere() {
        return value != null;
    }

    String text() {
        return String.valueOf(value);
    }

    List<Node> list() {
        return value instanceof List<?> list ? list.stream().map(Node::new).toList() : List.of();
    }

    Map<String, Node> map() {
        var parts = new LinkedHashMap<String, Node>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, part) -> parts.put(String.valueOf(name), new Node(part)));
        }
        return parts;
    }
}
