package city.weltoffen.documents;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Lays a document out as XHTML. The tree is built, never parsed, so that text cannot become markup. */
final class Page {

    private static final Pattern LONG_WORD = Pattern.compile("\\S{28}");

    private final org.w3c.dom.Document tree = emptyTree();
    private final Document document;
    private final Element body;
    private int headings;

    private Page(Document document) {
        this.document = document;
        Element html = element(tree, "html");
        html.setAttribute("lang", document.language().toLanguageTag());
        Element head = element(html, "head");
        text(head, "title", document.title());
        Element subject = element(head, "meta");
        subject.setAttribute("name", "subject");
        subject.setAttribute("content", PlainText.of(document.title()));
        this.body = element(html, "body");
    }

    static org.w3c.dom.Document of(Document document) {
        Page page = new Page(document);
        page.write();
        return page.tree;
    }

    private void write() {
        text(body, "div", document.title()).setAttribute("class", "foot");
        head();
        if (!document.fields().isEmpty()) {
            facts(new Block.Facts(document.fields().stream()
                    .map(field -> new Block.Fact(field.label(), field.value()))
                    .toList()));
        }
        document.blocks().forEach(this::add);
    }

    private void head() {
        Letterhead letterhead = document.letterhead();
        if (letterhead == null) {
            text(body, "h1", document.title());
        } else {
            paragraph("sender", letterhead.sender());
            paragraph("recipient", letterhead.recipient());
            paragraph("day", letterhead.day());
        }
        if (document.subtitle() != null) {
            paragraph("subtitle", document.subtitle());
        }
    }

    private void paragraph(String kind, String text) {
        text(body, "p", text).setAttribute("class", kind);
    }

    /** Gives a page its look; the style sheet is no text of the document. */
    static void style(org.w3c.dom.Document page, String css) {
        Node head = page.getElementsByTagName("head").item(0);
        Element style = page.createElement("style");
        style.appendChild(page.createTextNode(css));
        head.appendChild(style);
    }

    private void add(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Contents contents -> contents(contents);
            case Block.Paragraph paragraph -> text(body, "p", paragraph.text());
            case Block.Facts facts -> facts(facts);
            case Block.Table table -> table(table);
            case Block.ItemList list -> list(list);
            case Block.Figure figure -> figure(figure.chart());
        }
    }

    private void heading(Block.Heading heading) {
        text(body, "h" + (heading.level() + 1), heading.text()).setAttribute("id", Headings.anchor(headings++));
    }

    private void contents(Block.Contents contents) {
        text(body, "h2", contents.title()).setAttribute("class", "contents");
        Element list = element(body, "ul");
        list.setAttribute("class", "contents");
        Headings.of(document).all().forEach(heading -> {
            Element item = element(list, "li");
            item.setAttribute("class", "level" + heading.level());
            Element link = text(item, "a", heading.text());
            link.setAttribute("href", "#" + heading.anchor());
            link.setAttribute("title", PlainText.of(heading.text()));
        });
    }

    private void figure(Chart chart) {
        Element figure = element(body, "div");
        figure.setAttribute("class", "figure");
        Element picture = ChartDrawing.into(figure, chart);
        picture.setAttribute("role", "img");
        picture.setAttribute("aria-label", PlainText.of(chart.description()));
    }

    private void facts(Block.Facts facts) {
        Element table = element(body, "table");
        table.setAttribute("class", "facts");
        facts.facts().forEach(fact -> {
            Element row = element(table, "tr");
            text(row, "th", fact.label()).setAttribute("scope", "row");
            cell(row, fact.value());
        });
    }

    private void table(Block.Table table) {
        Element whole = element(body, "table");
        head(element(whole, "thead"), table);
        Element rows = element(whole, "tbody");
        table.rows().forEach(cells -> row(rows, cells));
    }

    private void head(Element part, Block.Table table) {
        int[] widths = ColumnWidths.of(table.allRows());
        int all = Arrays.stream(widths).sum();
        Element row = element(part, "tr");
        for (int column = 0; column < widths.length; column++) {
            Element heading = text(row, "th", table.columns().get(column));
            heading.setAttribute("scope", "col");
            heading.setAttribute("style", "width: " + 100 * widths[column] / all + "%");
        }
    }

    private void row(Element part, List<String> cells) {
        Element row = element(part, "tr");
        cells.forEach(cell -> cell(row, cell));
    }

    /** Where any word of a table may be broken, columns become too narrow; so only those that are long may. */
    private void cell(Element row, String text) {
        Element cell = text(row, "td", text);
        if (LONG_WORD.matcher(text).find()) {
            cell.setAttribute("class", "long");
        }
    }

    private void list(Block.ItemList list) {
        Element items = element(body, "ul");
        list.items().forEach(item -> text(items, "li", item));
    }

    private Element text(Node parent, String name, String text) {
        Element element = element(parent, name);
        element.appendChild(tree.createTextNode(PlainText.of(text)));
        return element;
    }

    private Element element(Node parent, String name) {
        Element element = tree.createElement(name);
        parent.appendChild(element);
        return element;
    }

    private static org.w3c.dom.Document emptyTree() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException everyJdkHasOne) {
            throw new IllegalStateException(everyJdkHasOne);
        }
    }
}
