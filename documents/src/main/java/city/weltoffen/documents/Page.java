package city.weltoffen.documents;

import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Lays a document out as XHTML. The tree is built, never parsed, so that text cannot become markup. */
final class Page {

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
        text(tree, body, "h1", document.title());
        if (document.subtitle() != null) {
            text(tree, body, "p", document.subtitle()).setAttribute("class", "subtitle");
        }
        document.blocks().forEach(block -> add(tree, body, block));
        return tree;
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
            text(tree, row, "td", fact.value());
        });
    }

    private static void table(org.w3c.dom.Document tree, Element body, Block.Table table) {
        Element whole = element(tree, body, "table");
        row(tree, element(tree, whole, "thead"), "th", table.columns());
        Element rows = element(tree, whole, "tbody");
        table.rows().forEach(cells -> row(tree, rows, "td", cells));
    }

    private static void row(org.w3c.dom.Document tree, Element part, String kind, List<String> cells) {
        Element row = element(tree, part, "tr");
        cells.forEach(cell -> text(tree, row, kind, cell));
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
