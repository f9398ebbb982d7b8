package city.weltoffen.networking.call.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Turns a field of HTML into sections of plain text: one line per paragraph, list item or table row. */
public final class HtmlSections implements NodeFilter {

    private static final int LONGEST_HTML = 500_000;
    private static final int LONGEST_BODY = 60_000;
    private static final int LONGEST_HEADING = 150;
    private static final String HEADING_CLASS = "topicdescriptionkind";
    private static final String BULLET = "• ";
    private static final Set<String> WITHOUT_TEXT =
            Set.of("script", "style", "template", "title", "textarea", "select", "iframe", "object", "noscript", "svg");

    // The portal forgets closing quotes (class="eui-u-mt-l>), which would swallow the text up to the next quote.
    private static final String ATTRIBUTE = "=\"";
    private static final Pattern UNCLOSED_ATTRIBUTE = Pattern.compile("=\"([\\w\\s-]*+)>(?!\")");

    private final List<TextSection> sections = new ArrayList<>();
    private final StringBuilder body = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private String heading;
    private String bullet = "";
    private boolean full;

    private HtmlSections(String heading) {
        this.heading = heading;
    }

    /** @param heading of whatever comes before the first heading of the text itself */
    public static List<TextSection> read(String heading, String html) {
        String repaired = repaired(PlainText.head(html, LONGEST_HTML));
        HtmlSections sections = new HtmlSections(heading);
        Jsoup.parseBodyFragment(repaired).body().filter(sections);
        sections.endSection();
        return sections.sections;
    }

    private static String repaired(String html) {
        Matcher unclosed = UNCLOSED_ATTRIBUTE.matcher(html);
        StringBuilder repaired = new StringBuilder();
        int from = 0;
        for (int begin = html.indexOf(ATTRIBUTE); begin >= 0; begin = html.indexOf(ATTRIBUTE, begin + 1)) {
            if (unclosed.region(begin, html.length()).lookingAt()) {
                repaired.append(html, from, unclosed.end() - 1).append("\">");
                from = unclosed.end();
            }
        }
        return from == 0 ? html : repaired.append(html, from, html.length()).toString();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            line.append(text.getWholeText());
        } else if (node instanceof Element element) {
            return begin(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock() && !isCell(element)) {
            endLine();
            if (element.nameIs("li")) {
                bullet = "";
            }
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult begin(Element element) {
        if (WITHOUT_TEXT.contains(element.normalName())) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element.hasClass(HEADING_CLASS) && element.wholeText().length() <= LONGEST_HEADING) {
            beginSection(PlainText.line(element.wholeText()));
            return FilterResult.SKIP_ENTIRELY;
        }
        if (isCell(element)) {
            line.append(line.isEmpty() ? "" : " | ");
        } else if (element.isBlock() || element.nameIs("br")) {
            endLine();
        }
        if (element.nameIs("li")) {
            bullet = BULLET;
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isCell(Element element) {
        return element.nameIs("td") || element.nameIs("th");
    }

    private void beginSection(String title) {
        endLine();
        String name = withoutColon(title);
        // "null" is what the portal prints for remarks without a heading: they stay with what they follow.
        if (!name.isEmpty() && !name.toLowerCase(Locale.ROOT).equals("null")) {
            endSection();
            heading = name;
        }
    }

    private static String withoutColon(String title) {
        return title.endsWith(":") ? title.substring(0, title.length() - 1).strip() : title;
    }

    private void endSection() {
        endLine();
        if (!body.isEmpty()) {
            sections.add(new TextSection(heading, body.toString()));
        }
        body.setLength(0);
        full = false;
    }

    private void endLine() {
        String text = PlainText.withFootnotes(PlainText.line(line.toString()));
        line.setLength(0);
        boolean repeatsHeading = body.isEmpty() && withoutColon(text).equalsIgnoreCase(heading);
        if (!text.isEmpty() && !full && !repeatsHeading) {
            append(bullet + text);
            bullet = "";
        }
    }

    private void append(String paragraph) {
        String separator = body.isEmpty() ? "" : "\n";
        full = body.length() + separator.length() + paragraph.length() > LONGEST_BODY;
        String shown = full ? PlainText.ELLIPSIS : paragraph;
        body.append(separator).append(full && body.isEmpty() ? PlainText.cut(paragraph, LONGEST_BODY) : shown);
    }
}
