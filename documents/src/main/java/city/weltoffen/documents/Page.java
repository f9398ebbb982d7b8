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

    private Page() {}

    static org.w3c.dom.Document of(Document document) {
        org.w3c.dom.Document tree = emptyTree();
        Element html = element(tree, tree, "html");
        html.setAttribute("lang", document.language().toLanguageTag());
        Element head = element(tree, html, "head");
        text(tree, head, "title", document.title());
        Element subject = element(tree, head, "meta");
        subject.setAttribute("name", "subject");
        subject.setAttribute("content", PlainText.of(document.title()));
        Element body = element(tree, html, "body");
        text(tree, body, "div", document.title()).setAttribute("class", "foot");
        head(tree, body, document);
        document.blocks().forEach(block -> add(tree, body, block));
        return tree;
    }

    private static void head(org.w3c.dom.Document tree, Element body, Document document) {
        Letterhead letterhead = document.letterhead();
        if (letterhead == null) {
            text(tree, body, "h1", document.title());
        } else {
            paragraph(tree, body, "sender", letterhead.sender());
            paragraph(tree, body, "recipient", letterhead.recipient());
            paragraph(tree, body, "day", letterhead.day());
        }
        if (document.subtitle() != null) {
            paragraph(tree, body, "subtitle", document.subtitle());
        }
    }

    private static void paragraph(org.w3c.dom.Document tree, Element body, String kind, String text) {
        text(tree, body, "p", text).setAttribute("class", kind);
    }

    /** Gives a page its look; the style sheet is no text of the document. */
    static void style(org.w3c.dom.Document page, String css) {
        text(page, page.getElementsByTagName("head").item(0), "style", css);
    }

    private static void add(org.w3c.dom.Document tree, Element body, Block block) {
        switch (block) {
            case Block.Heading heading -> text(tree, body, "h2", heading.text());
            case Block.Paragraph paragraph -> text(tree, body, "p", paragraph.text());
            case Block.Facts facts -> facts(tree, body, facts);
            case Block.Table table -> table(tree, body, table);
            case Block.ItemList list -> list(tree, body, list);
        }
    }

    private static void facts(org.w3c.dom.Document tree, Element body, Block.Facts facts) {
        Element table = element(tree, body, "table");
        table.setAttribute("class", "facts");
        facts.facts().forEach(fact -> {
            Element row = element(tree, table, "tr");
            text(tree, row, "th", fact.label()).setAttribute("scope", "row");
            cell(tree, row, fact.value());
        });
    }

    private static void table(org.w3c.dom.Document tree, Element body, Block.Table table) {
        Element whole = element(tree, body, "table");
        head(tree, element(tree, whole, "thead"), table);
        Element rows = element(tree, whole, "tbody");
        table.rows().forEach(cells -> row(tree, rows, cells));
    }

    private static void head(org.w3c.dom.Document tree, Element part, Block.Table table) {
        int[] widths = ColumnWidths.of(table.allRows());
        int all = Arrays.stream(widths).sum();
        Element row = element(tree, part, "tr");
        for (int column = 0; column < widths.length; column++) {
            Element heading = text(tree, row, "th", table.columns().get(column));
            heading.setAttribute("scope", "col");
            heading.setAttribute("style", "width: " + 100 * widths[column] / all + "%");
        }
    }

    private static void row(org.w3c.dom.Document tree, Element part, List<String> cells) {
        Element row = element(tree, part, "tr");
        cells.forEach(cell -> cell(tree, row, cell));
    }

    /** Where any word of a table may be broken, columns become too narrow; so only those that are long may. */
    private static void cell(org.w3c.dom.Document tree, Element row, String text) {
        Element cell = text(tree, row, "td", text);
        if (LONG_WORD.matcher(text).find()) {
            cell.setAttribute("class", "long");
        }
    }

    private static void list(org.w3c.dom.Document tree, Element body, Block.ItemList list) {
        Element items = element(tree, body, "ul");
        list.items().forEach(item -> text(tree, items, "li", item));
    }

    private static Element text(org.w3c.dom.Document tree, Node parent, String name, String text) {
        Element element = element(tree, parent, name);
        element.appendChild(tree.createTextNode(PlainText.of(text)));
        return element;
    }

    private static Element element(org.w3c.dom.Document tree, Node parent, String name) {
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
