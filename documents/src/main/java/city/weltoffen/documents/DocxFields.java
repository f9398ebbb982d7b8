package city.weltoffen.documents;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** The fields of a template, in its body, its tables, its header and its footer. */
final class DocxFields {

    private static final Pattern PLACE = Pattern.compile("\\{\\{\\p{L}+}}");

    private DocxFields() {}

    /** Fills in a field everywhere and answers whether the body, or a table of it, has it. */
    static boolean fill(XWPFDocument docx, String field, String value) {
        Stream.of(docx.getHeaderList(), docx.getFooterList())
                .flatMap(List::stream)
                .map(XWPFHeaderFooter::getBodyElements)
                .forEach(elements -> fill(elements, field, value));
        return fill(docx.getBodyElements(), field, value);
    }

    /** Empties the places for which a document has nothing. */
    static void clear(XWPFDocument docx) {
        Stream.of(docx.getHeaderList(), docx.getFooterList())
                .flatMap(List::stream)
                .flatMap(part -> part.getBodyElements().stream())
                .flatMap(DocxFields::paragraphs)
                .forEach(DocxFields::clear);
        docx.getBodyElements().stream().flatMap(DocxFields::paragraphs).forEach(DocxFields::clear);
    }

    private static void clear(XWPFParagraph paragraph) {
        PLACE.matcher(paragraph.getText())
                .results()
                .map(MatchResult::group)
                .filter(place -> !place.equals(DocxContent.CONTENT))
                .forEach(place -> replace(paragraph, place, ""));
    }

    private static boolean fill(List<IBodyElement> elements, String field, String value) {
        List<XWPFParagraph> having = elements.stream()
                .flatMap(DocxFields::paragraphs)
                .filter(paragraph -> paragraph.getText().contains(field))
                .toList();
        having.forEach(paragraph -> replace(paragraph, field, value));
        return !having.isEmpty();
    }

    private static Stream<XWPFParagraph> paragraphs(IBodyElement element) {
        return switch (element) {
            case XWPFParagraph paragraph -> Stream.of(paragraph);
            case XWPFTable table ->
                table.getRows().stream()
                        .flatMap(row -> row.getTableCells().stream())
                        .flatMap(cell -> cell.getBodyElements().stream())
                        .flatMap(DocxFields::paragraphs);
            default -> Stream.empty();
        };
    }

    /** Word often splits a field into several runs; the first one takes the whole text, and keeps its form. */
    private static void replace(XWPFParagraph paragraph, String field, String value) {
        String text = paragraph.getText().replace(field, value);
        while (paragraph.getRuns().size() > 1) {
            paragraph.removeRun(paragraph.getRuns().size() - 1);
        }
        paragraph.getRuns().getFirst().setText(text, 0);
    }
}
