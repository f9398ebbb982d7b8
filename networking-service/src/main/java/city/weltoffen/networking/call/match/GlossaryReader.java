package city.weltoffen.networking.call.match;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;

/** Reads a glossary, strictly: a term that nobody ever finds because of a mistake would never be missed. */
final class GlossaryReader {

    private static final Pattern THEME = Pattern.compile("[a-z0-9][a-z0-9-]*");
    private static final int LONGEST_TERM = 60;

    private final GlossaryNodes nodes = new GlossaryNodes();
    private final Map<String, List<Glossary.Term>> themes = new LinkedHashMap<>();
    private final Set<String> generic = new HashSet<>();
    private final Set<String> stop = new HashSet<>();

    private GlossaryReader() {}

    /** @throws BrokenGlossary with every mistake and its line */
    static Glossary read(InputStream file) throws IOException {
        String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        GlossaryReader reader = new GlossaryReader();
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            reader.root(root);
        } catch (MarkedYAMLException syntax) {
            reader.nodes.mistake(syntax.getProblemMark(), String.valueOf(syntax.getProblem()));
        } catch (YAMLException unreadable) {
            reader.nodes.mistake((Mark) null, String.valueOf(unreadable.getMessage()));
        }
        reader.nodes.requireNoMistake();
        return Glossary.of(reader.generic, reader.stop, reader.themes);
    }

    private void root(@Nullable Node root) {
        if (root == null) {
            nodes.mistake((Mark) null, "the file is empty");
            return;
        }
        for (NodeTuple part : nodes.mapping(root)) {
            switch (nodes.key(part)) {
                case "generic" -> words(part.getValueNode(), generic);
                case "stop" -> words(part.getValueNode(), stop);
                case "themes" -> nodes.mapping(part.getValueNode()).forEach(this::theme);
                default -> nodes.mistake(part.getKeyNode(), "expected generic, stop or themes, not " + nodes.key(part));
            }
        }
        nodes.requireNoMistake();
        if (themes.isEmpty()) {
            nodes.mistake(root, "themes is missing");
        }
    }

    private void words(Node node, Set<String> into) {
        nodes.sequence(node).forEach(word -> term(word, into));
    }

    private void theme(NodeTuple theme) {
        String slug = nodes.key(theme);
        if (!THEME.matcher(slug).matches()) {
            nodes.mistake(theme.getKeyNode(), "no slug of a theme: " + slug);
        } else if (themes.containsKey(slug)) {
            nodes.mistake(theme.getKeyNode(), "the theme stands here twice: " + slug);
        }
        List<Glossary.Term> terms = new ArrayList<>();
        Set<String> german = new HashSet<>();
        Set<String> english = new HashSet<>();
        for (Node entry : nodes.sequence(theme.getValueNode())) {
            terms.addAll(entry(slug + " " + GlossaryNodes.line(entry), entry, german, english));
        }
        themes.put(slug, List.copyOf(terms));
    }

    /** One term for words for the same thing, and one for each of the others. */
    private List<Glossary.Term> entry(String concept, Node entry, Set<String> german, Set<String> english) {
        List<String> de = List.of();
        List<String> en = List.of();
        List<String> others = List.of();
        double weight = 1;
        for (NodeTuple part : nodes.mapping(entry)) {
            switch (nodes.key(part)) {
                case "de" -> de = terms(part.getValueNode(), german);
                case "en" -> en = terms(part.getValueNode(), english);
                case "terms" -> others = terms(part.getValueNode(), english);
                case "weight" -> weight = weight(part.getValueNode());
                default -> nodes.mistake(part.getKeyNode(), "expected de, en, terms or weight, not " + nodes.key(part));
            }
        }
        if (de.isEmpty() && en.isEmpty() && others.isEmpty()) {
            nodes.mistake(entry, "has no term");
        }
        List<Glossary.Term> terms = new ArrayList<>();
        if (!de.isEmpty() || !en.isEmpty()) {
            terms.add(Glossary.Term.of(concept, de, en, weight));
        }
        for (String other : others) {
            terms.add(Glossary.Term.of(concept + " " + other, List.of(other), List.of(other), weight));
        }
        return terms;
    }

    private List<String> terms(Node node, Set<String> sameTheme) {
        List<String> terms = new ArrayList<>();
        for (Node word : nodes.sequence(node)) {
            Set<String> one = new HashSet<>();
            term(word, one);
            for (String term : one) {
                if (!sameTheme.add(term)) {
                    nodes.mistake(word, "the theme has this term twice: " + term);
                }
                terms.add(term);
            }
        }
        return terms;
    }

    private void term(Node node, Set<String> into) {
        String term = nodes.scalar(node);
        if (term.isBlank()) {
            nodes.mistake(node, "a term is empty");
        } else if (!term.equals(term.toLowerCase(Locale.ROOT))) {
            nodes.mistake(node, "terms are written in lower case: " + term);
        } else if (term.length() > LONGEST_TERM) {
            nodes.mistake(node, "longer than %d characters: %s".formatted(LONGEST_TERM, term));
        } else if (term.chars().noneMatch(Character::isLetterOrDigit)) {
            nodes.mistake(node, "there is no word in it: " + term);
        } else {
            into.add(term.strip());
        }
    }

    private double weight(Node node) {
        try {
            double weight = Double.parseDouble(nodes.scalar(node));
            if (weight >= 0 && weight <= 1) {
                return weight;
            }
        } catch (NumberFormatException noNumber) {
            // said below
        }
        nodes.mistake(node, "a weight is a number from 0 to 1, not " + nodes.scalar(node));
        return 0;
    }
}
