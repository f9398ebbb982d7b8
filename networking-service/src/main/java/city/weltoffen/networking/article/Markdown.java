package city.weltoffen.networking.article;

import city.weltoffen.defaults.problems.DomainProblem;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Markdown with tables as HTML that does nothing but show: whatever is not on the list of elements here is taken out,
 * with scripts, styles, forms and handlers of events. What is nested deeper than anybody reads is refused, since it
 * would exhaust the stack of whoever shows it.
 */
public final class Markdown {

    private static final int DEEPEST = 100;

    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(TABLES).build();

    private static final PolicyFactory HARMLESS = new HtmlPolicyBuilder()
            .allowElements("p", "br", "hr", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code")
            .allowElements("em", "strong", "del", "a", "table", "thead", "tbody", "tr", "th", "td")
            .allowAttributes("start")
            .matching(Pattern.compile("\\d{1,5}"))
            .onElements("ol")
            .allowAttributes("align")
            .matching(Pattern.compile("left|center|right"))
            .onElements("th", "td")
            .allowAttributes("href", "title")
            .onElements("a")
            .allowUrlProtocols("https", "http", "mailto")
            .requireRelsOnLinks("nofollow", "noopener", "noreferrer")
            .toFactory();

    private Markdown() {}

    /** @throws DomainProblem {@code too-nested} */
    public static String html(String markdown) {
        Node document = parse(markdown).orElseThrow(() -> tooNested("#/body"));
        document.accept(new PageRules());
        return HARMLESS.sanitize(RENDERER.render(document));
    }

    /**
     * To be asked before it is stored.
     *
     * @throws DomainProblem {@code too-nested} naming the field
     */
    public static void requireReadable(String markdown, String pointer) {
        if (parse(markdown).isEmpty()) {
            throw tooNested(pointer);
        }
    }

    private static DomainProblem tooNested(String pointer) {
        return DomainProblem.invalid(pointer, "too-nested", DEEPEST);
    }

    private static Optional<Node> parse(String markdown) {
        try {
            return Optional.of(PARSER.parse(markdown)).filter(Markdown::isReadable);
        } catch (StackOverflowError tooDeep) {
            return Optional.empty();
        }
    }

    /** Goes through all nodes one after the other, without a stack. */
    private static boolean isReadable(Node document) {
        Node node = document;
        int depth = 0;
        while (true) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                if (depth > DEEPEST) {
                    return false;
                }
                continue;
            }
            while (node.getNext() == null) {
                if (node.getParent() == null) {
                    return true;
                }
                node = node.getParent();
                depth--;
            }
            node = node.getNext();
        }
    }

    /** The words alone. */
    static String plain(String markdown) {
        return Jsoup.parse(html(markdown)).text();
    }
}
