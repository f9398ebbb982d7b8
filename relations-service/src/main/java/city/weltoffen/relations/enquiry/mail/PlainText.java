package city.weltoffen.relations.enquiry.mail;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Text of mails as people read it. */
final class PlainText {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\x{FFFE}\\x{FFFF}&&[^\n\t]]");
    private static final Pattern SPACE = Pattern.compile("[ \\t\\x{a0}]+");
    private static final Pattern SPACE_AT_END = Pattern.compile(" *\n *");
    private static final Pattern EMPTY_LINES = Pattern.compile("\n{3,}");
    private static final Set<String> BLOCKS = Set.of(
            "p", "div", "tr", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "table", "ul", "ol", "hr");

    private static final int LONGEST_PAGE = 2_000_000;

    private PlainText() {}

    /** The text of a page, one line for each block. */
    static String ofHtml(String html) {
        Document page = Jsoup.parse(html.substring(0, Math.min(html.length(), LONGEST_PAGE)));
        page.select("script, style, head, title").remove();
        StringBuilder text = new StringBuilder();
        page.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    text.append(words.getWholeText().replaceAll("\\s+", " "));
                } else if ("br".equals(node.nodeName()) || isBlock(node)) {
                    text.append('\n');
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (isBlock(node)) {
                    text.append('\n');
                }
            }
        });
        return text.toString();
    }

    private static boolean isBlock(Node node) {
        return node instanceof Element element && BLOCKS.contains(element.normalName());
    }

    /** Without control characters, spaces in rows and more than one empty line. */
    static String tidy(String text) {
        String lines =
                CONTROL.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
        String words =
                SPACE_AT_END.matcher(SPACE.matcher(lines).replaceAll(" ")).replaceAll("\n");
        return EMPTY_LINES.matcher(words).replaceAll("\n\n").strip();
    }

    static String line(@Nullable String text) {
        return text == null ? "" : tidy(text).replace('\n', ' ').strip();
    }
}
