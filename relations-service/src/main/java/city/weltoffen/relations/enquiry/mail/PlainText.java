package city.weltoffen.relations.enquiry.mail;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Text of mails as people read it. */
final class PlainText {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");
    private static final Pattern SPACE = Pattern.compile("[ \\t\\x{a0}]+");
    private static final Pattern SPACE_AT_END = Pattern.compile(" *\n *");
    private static final Pattern EMPTY_LINES = Pattern.compile("\n{3,}");
    private static final String BLOCKS = "p, div, tr, li, h1, h2, h3, h4, h5, h6, blockquote, pre, table, ul, ol, hr";

    private static final int LONGEST_PAGE = 2_000_000;

    private PlainText() {}

    /** The text of a page, one line for each block. */
    static String ofHtml(String html) {
        Document page = Jsoup.parse(html.substring(0, Math.min(html.length(), LONGEST_PAGE)));
        page.select("script, style, head, title").remove();
        page.traverse((node, _) -> {
            if (node instanceof TextNode text) {
                text.text(text.getWholeText().replaceAll("\\s+", " "));
            }
        });
        page.select(BLOCKS).forEach(block -> {
            block.before(new TextNode("\n"));
            block.after(new TextNode("\n"));
        });
        return page.wholeText();
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
