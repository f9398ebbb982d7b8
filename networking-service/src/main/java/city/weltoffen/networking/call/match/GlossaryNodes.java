package city.weltoffen.networking.call.match;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The nodes of a glossary's file, with what is wrong in them, line by line. */
final class GlossaryNodes {

    private final List<String> mistakes = new ArrayList<>();

    /** @throws BrokenGlossary when there are any */
    void requireNoMistake() {
        if (!mistakes.isEmpty()) {
            throw new BrokenGlossary(mistakes);
        }
    }

    List<NodeTuple> mapping(Node node) {
        if (node instanceof MappingNode mapping) {
            return mapping.getValue();
        }
        mistake(node, "names with values are expected here");
        return List.of();
    }

    List<Node> sequence(Node node) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        mistake(node, "a list is expected here");
        return List.of();
    }

    String key(NodeTuple tuple) {
        return scalar(tuple.getKeyNode());
    }

    String scalar(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        mistake(node, "a word is expected here");
        return "";
    }

    static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    void mistake(Node node, String reason) {
        mistake(node.getStartMark(), reason);
    }

    void mistake(@Nullable Mark mark, String reason) {
        mistakes.add("line %d: %s".formatted(mark == null ? 1 : mark.getLine() + 1, reason));
    }
}
