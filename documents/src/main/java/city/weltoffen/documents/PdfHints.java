package city.weltoffen.documents;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What a page needs as PDF and must not have as HTML. */
final class PdfHints {

    private PdfHints() {}

    static void add(org.w3c.dom.Document page, Document document) {
        if (document.blocks().stream().anyMatch(Block.Contents.class::isInstance)) {
            bookmarks(page, document);
        }
        NodeList pictures = page.getElementsByTagName("svg");
        for (int i = 0; i < pictures.getLength(); i++) {
            Element picture = (Element) pictures.item(i);
            picture.setAttribute("alt", picture.getAttribute("aria-label"));
        }
    }

    /** What a reader of PDF shows beside the pages; the second level within the first. */
    private static void bookmarks(org.w3c.dom.Document page, Document document) {
        Element all = page.createElement("bookmarks");
        page.getElementsByTagName("head").item(0).appendChild(all);
        Element section = all;
        for (Headings.Entry heading : Headings.of(document).all()) {
            Element bookmark = page.createElement("bookmark");
            bookmark.setAttribute("name", PlainText.of(heading.text()));
            bookmark.setAttribute("href", "#" + heading.anchor());
            if (heading.level() == 1) {
                all.appendChild(bookmark);
                section = bookmark;
            } else {
                section.appendChild(bookmark);
            }
        }
    }
}
