package city.weltoffen.documents;

import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.xmlbeans.XmlCursor;
import org.jspecify.annotations.Nullable;

/** Puts one document into an open DOCX, block by block before an anchor that goes in the end. */
final class DocxContent {

    static final String CONTENT = "{{content}}";

    private static final Pattern NAME_OF_LEVEL = Pattern.compile("Heading(\\d)");

    private final XWPFDocument docx;
    private final Document document;
    private @Nullable BigInteger bullets;
    private int headings;

    DocxContent(XWPFDocument docx, Document document) {
        this.docx = docx;
        this.document = document;
    }

    void write() {
        describe();
        boolean headed = DocxFields.fill(docx, "{{title}}", PlainText.of(document.title()));
        String subtitle = document.subtitle();
        DocxFields.fill(docx, "{{subtitle}}", subtitle == null ? "" : PlainText.of(subtitle));
        List<Document.Field> placeless = document.fields().stream()
                .filter(field -> !DocxFields.fill(docx, "{{" + field.name() + "}}", PlainText.of(field.value())))
                .toList();
        XWPFParagraph anchor = anchor();
        Letterhead letterhead = document.letterhead();
        if (letterhead != null) {
            head(anchor, letterhead);
        } else if (!headed) {
            paragraph(anchor, "Title", document.title());
            if (subtitle != null) {
                paragraph(anchor, "Subtitle", subtitle);
            }
        }
        DocxFields.clear(docx);
        fields(anchor, placeless);
        document.blocks().forEach(block -> add(anchor, block));
        docx.removeBodyElement(docx.getPosOfParagraph(anchor));
    }

    private void fields(XWPFParagraph anchor, List<Document.Field> placeless) {
        if (!placeless.isEmpty()) {
            facts(
                    anchor,
                    new Block.Facts(placeless.stream()
                            .map(field -> new Block.Fact(field.label(), field.value()))
                            .toList()));
        }
    }

    /** A template that has a place for the recipient has its own letterhead. */
    private void head(XWPFParagraph anchor, Letterhead letterhead) {
        DocxFields.fill(docx, "{{day}}", PlainText.of(letterhead.day()));
        if (!DocxFields.fill(docx, "{{recipient}}", PlainText.of(letterhead.recipient()))) {
            paragraph(anchor, "Sender", letterhead.sender());
            paragraph(anchor, "Recipient", letterhead.recipient());
            paragraph(anchor, "Day", letterhead.day());
        }
    }

    private void describe() {
        var properties = docx.getProperties().getCoreProperties();
        properties.setTitle(PlainText.of(document.title()));
        properties.setCreator("Weltoffen");
        properties
                .getUnderlyingProperties()
                .setLanguageProperty(document.language().toLanguageTag());
        XWPFStyles styles = docx.getStyles();
        if (styles != null) {
            styles.setSpellingLanguage(document.language().toLanguageTag());
        }
    }

    private XWPFParagraph anchor() {
        return docx.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().strip().equals(CONTENT))
                .findFirst()
                .orElseGet(docx::createParagraph);
    }

    private void add(XWPFParagraph anchor, Block block) {
        switch (block) {
            case Block.Heading heading -> heading(anchor, heading);
            case Block.Contents contents -> contents(anchor, contents);
            case Block.Figure figure -> DocxPicture.add(paragraph(anchor, null, ""), figure.chart());
            case Block.Paragraph paragraph -> paragraph(anchor, null, paragraph.text());
            case Block.Facts facts -> facts(anchor, facts);
            case Block.Table table -> table(anchor, table);
            case Block.ItemList list -> list.items().forEach(item -> item(anchor, item));
        }
    }

    private void heading(XWPFParagraph anchor, Block.Heading heading) {
        XWPFParagraph paragraph = paragraph(anchor, "Heading" + heading.level(), heading.text());
        DocxContents.mark(paragraph, headings++);
    }

    private void contents(XWPFParagraph anchor, Block.Contents contents) {
        paragraph(anchor, "TOCHeading", contents.title());
        Headings.of(document)
                .all()
                .forEach(entry -> DocxContents.write(paragraph(anchor, "TOC" + entry.level(), ""), entry));
    }

    private XWPFParagraph paragraph(XWPFParagraph anchor, @Nullable String style, String text) {
        try (XmlCursor before = anchor.getCTP().newCursor()) {
            XWPFParagraph paragraph = docx.insertNewParagraph(before);
            String known = style == null ? null : known(style);
            if (known != null) {
                paragraph.setStyle(known);
            }
            DocxText.write(paragraph, text, false);
            return paragraph;
        }
    }

    /** The style of that id, or of that name in a template of another language. */
    private @Nullable String known(String id) {
        XWPFStyles styles = docx.getStyles();
        if (styles == null) {
            return null;
        }
        if (styles.styleExist(id)) {
            return id;
        }
        XWPFStyle named = styles.getStyleWithName(NAME_OF_LEVEL.matcher(id).replaceAll("heading $1"));
        return named == null ? null : named.getStyleId();
    }

    private void facts(XWPFParagraph anchor, Block.Facts facts) {
        DocxTable table = DocxTable.before(docx, anchor, facts.facts().size(), 2);
        for (int row = 0; row < facts.facts().size(); row++) {
            Block.Fact fact = facts.facts().get(row);
            table.cell(row, 0, fact.label(), true);
            table.cell(row, 1, fact.value(), false);
        }
        table.widths(1, 2);
        space(anchor);
    }

    private void table(XWPFParagraph anchor, Block.Table block) {
        List<List<String>> rows = block.allRows();
        DocxTable table =
                DocxTable.before(docx, anchor, rows.size(), block.columns().size());
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < block.columns().size(); column++) {
                table.cell(row, column, rows.get(row).get(column), row == 0);
            }
        }
        table.widths(ColumnWidths.of(rows));
        table.repeatFirstRow();
        space(anchor);
    }

    /** Two tables without a paragraph between them would be one. */
    private void space(XWPFParagraph anchor) {
        paragraph(anchor, null, "").setSpacingAfter(0);
    }

    private void item(XWPFParagraph anchor, String text) {
        XWPFParagraph item = paragraph(anchor, "ListParagraph", text);
        BigInteger numbering = bullets == null ? DocxBullets.addTo(docx) : bullets;
        bullets = numbering;
        item.setNumID(numbering);
        item.setNumILvl(BigInteger.ZERO);
    }
}
