package city.weltoffen.measures.concept;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/** Turns bytes into the nodes of a YAML document, which know their lines, and makes no objects of them. */
final class YamlDocument {

    private static final int DEPTH = 20;

    private YamlDocument() {}

    /** @throws BrokenConcept when it is no YAML, larger than allowed, or refers to itself */
    static Node read(byte[] file, long largest) {
        if (file.length > largest) {
            throw broken(Place.BEGIN, "file-too-large", largest / 1024);
        }
        String text = text(file);
        try {
            refuseAliases(text);
            Node root = yaml().compose(new StringReader(text));
            if (root == null) {
                throw broken(Place.BEGIN, "file-empty");
            }
            return root;
        } catch (ReaderException unreadable) {
            throw broken(place(text, unreadable.getPosition()), "character-not-allowed");
        } catch (MarkedYAMLException syntax) {
            Mark mark = syntax.getProblemMark() == null ? syntax.getContextMark() : syntax.getProblemMark();
            throw broken(place(mark), "no-yaml", String.valueOf(syntax.getProblem()));
        } catch (YAMLException tooMuch) {
            throw broken(Place.BEGIN, "no-yaml", String.valueOf(tooMuch.getMessage()));
        }
    }

    static Place place(@Nullable Mark mark) {
        return mark == null ? Place.BEGIN : new Place(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(DEPTH);
        options.setAllowRecursiveKeys(false);
        options.setCodePointLimit(Integer.MAX_VALUE);
        return new Yaml(options);
    }

    /** A few lines of references may stand for billions of values. */
    private static void refuseAliases(String text) {
        for (Event event : yaml().parse(new StringReader(text))) {
            if (event instanceof AliasEvent alias) {
                throw broken(place(alias.getStartMark()), "alias-not-allowed", alias.getAnchor());
            }
        }
    }

    private static String text(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException other) {
            throw broken(Place.BEGIN, "no-utf8");
        }
    }

    private static Place place(String text, int position) {
        String before = text.substring(0, Math.min(position, text.length()));
        int line = (int) before.chars().filter(character -> character == '\n').count() + 1;
        return new Place(line, before.length() - before.lastIndexOf('\n'));
    }

    private static BrokenConcept broken(Place place, String code, Object... arguments) {
        return new BrokenConcept(List.of(Mistake.at(place, "", code, arguments)));
    }
}
