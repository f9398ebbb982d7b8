package city.weltoffen.measures.concept;

import city.weltoffen.events.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A mapping of the file. Notes every mistake with its place and goes on with something empty. */
final class YamlMap {

    private final Mistakes mistakes;
    private final String path;
    private final Place place;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Place> keys = new LinkedHashMap<>();
    private final Set<String> known = new TreeSet<>();

    /** A value of the file with its place. */
    record Scalar(String value, String path, Place place) {}

    private YamlMap(Mistakes mistakes, String path, @Nullable Node node) {
        this.mistakes = mistakes;
        this.path = path;
        this.place = node == null ? Place.BEGIN : YamlDocument.place(node.getStartMark());
        mistakes.remember(path, place);
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(this::take);
        } else if (node != null) {
            mistakes.add(place, path, "mapping-expected");
        }
    }

    static YamlMap root(Node node, Mistakes mistakes) {
        return new YamlMap(mistakes, "", node);
    }

    private void take(NodeTuple tuple) {
        Place at = YamlDocument.place(tuple.getKeyNode().getStartMark());
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
            mistakes.add(at, path, "key-expected");
        } else if (values.putIfAbsent(key.getValue(), tuple.getValueNode()) != null) {
            mistakes.add(at, below(key.getValue()), "key-repeated", key.getValue());
        } else {
            keys.put(key.getValue(), at);
        }
    }

    String path() {
        return path;
    }

    Place place() {
        return place;
    }

    Set<String> names() {
        return keys.keySet();
    }

    /** Nothing where the key is missing, or has no value. */
    Optional<Scalar> scalar(String key) {
        Node node = value(key);
        if (node == null) {
            return Optional.empty();
        }
        return scalar(node, below(key));
    }

    Optional<String> text(String key) {
        return scalar(key).map(Scalar::value);
    }

    /** Empty, and a mistake, where it is missing. */
    String requireText(String key) {
        return text(key).orElseGet(() -> {
            requirePresent(key);
            return "";
        });
    }

    /** What another reader makes of a text; nothing, and a mistake, where it cannot. */
    <T> Optional<T> read(String key, String code, Function<String, T> reader) {
        return scalar(key).flatMap(scalar -> read(scalar, code, reader));
    }

    <T> Optional<T> read(Scalar scalar, String code, Function<String, T> reader) {
        try {
            return Optional.of(reader.apply(scalar.value()));
        } catch (RuntimeException unreadable) {
            mistakes.add(scalar.place(), scalar.path(), code, scalar.value());
            return Optional.empty();
        }
    }

    /** German and English, or the German one for both where it is a plain text. */
    Optional<LocalizedText> title(String key) {
        Node node = value(key);
        if (node == null) {
            return Optional.empty();
        }
        if (!(node instanceof MappingNode)) {
            return scalar(node, below(key)).map(text -> new LocalizedText(text.value(), text.value()));
        }
        YamlMap map = new YamlMap(mistakes, below(key), node);
        String german = map.requireText("de");
        String english = map.text("en").orElse(german);
        map.end();
        return Optional.of(new LocalizedText(german, english));
    }

    LocalizedText requireTitle(String key) {
        return title(key).orElseGet(() -> {
            requirePresent(key);
            return new LocalizedText("", "");
        });
    }

    Optional<YamlMap> map(String key) {
        return Optional.ofNullable(value(key)).map(node -> new YamlMap(mistakes, below(key), node));
    }

    List<YamlMap> maps(String key) {
        List<YamlMap> maps = new ArrayList<>();
        List<Node> nodes = sequence(key);
        for (int i = 0; i < nodes.size(); i++) {
            maps.add(new YamlMap(mistakes, below(key) + "/" + i, nodes.get(i)));
        }
        return maps;
    }

    List<Scalar> scalars(String key) {
        List<Scalar> scalars = new ArrayList<>();
        List<Node> nodes = sequence(key);
        for (int i = 0; i < nodes.size(); i++) {
            scalar(nodes.get(i), below(key) + "/" + i).ifPresent(scalars::add);
        }
        return scalars;
    }

    List<String> texts(String key) {
        return scalars(key).stream().map(Scalar::value).toList();
    }

    private List<Node> sequence(String key) {
        Node node = value(key);
        if (node == null) {
            return List.of();
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        mistakes.add(YamlDocument.place(node.getStartMark()), below(key), "list-expected");
        return List.of();
    }

    private @Nullable Node value(String key) {
        known.add(key);
        Node node = values.get(key);
        return node == null || Tag.NULL.equals(node.getTag()) ? null : node;
    }

    private Optional<Scalar> scalar(Node node, String at) {
        Place where = YamlDocument.place(node.getStartMark());
        if (!(node instanceof ScalarNode scalar)) {
            mistakes.add(where, at, "text-expected");
            return Optional.empty();
        }
        String text = scalar.getValue().strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(new Scalar(text, at, where));
    }

    private void requirePresent(String key) {
        boolean wrong = values.get(key) != null
                && !Tag.NULL.equals(values.get(key).getTag())
                && !(values.get(key) instanceof ScalarNode);
        if (!wrong) {
            mistakes.add(keys.getOrDefault(key, place), below(key), "missing", key);
        }
    }

    void mistake(String key, String code, Object... arguments) {
        Node node = values.get(key);
        Place at = node == null ? place : YamlDocument.place(node.getStartMark());
        mistakes.add(at, below(key), code, arguments);
    }

    /** Every key that was not asked for is a mistake. */
    void end() {
        keys.forEach((key, at) -> {
            if (!known.contains(key)) {
                mistakes.add(at, below(key), "key-unknown", key, String.join(", ", known));
            }
        });
    }

    private String below(String key) {
        return path.isEmpty() ? key : path + "/" + key;
    }
}
