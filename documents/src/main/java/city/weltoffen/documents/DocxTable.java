package city.weltoffen.documents;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;

/** A table over the whole width, with lines between its rows only. */
record DocxTable(XWPFTable table) {

    private static final String LINE = "BFBFBF";

    /** In twentieths of a point; readers fit it to the page. */
    private static final int TEXT_WIDTH = 9350;

    static DocxTable before(XWPFDocument docx, XWPFParagraph anchor, int rows, int columns) {
        try (XmlCursor before = anchor.getCTP().newCursor()) {
            XWPFTable table = docx.insertNewTbl(before);
            while (table.getNumberOfRows() < rows) {
                table.createRow();
            }
            table.getRows().forEach(row -> {
                while (row.getTableCells().size() < columns) {
                    row.createCell();
                }
                row.setCantSplitRow(true);
            });
            grid(table, columns);
            table.setWidth("100%");
            lines(table);
            return new DocxTable(table);
        }
    }

    /** The standard asks for it, and some readers lay out nothing without. */
    private static void grid(XWPFTable table, int columns) {
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        for (int column = 0; column < columns; column++) {
            grid.addNewGridCol().setW(BigInteger.valueOf(TEXT_WIDTH / columns));
        }
    }

    private static void lines(XWPFTable table) {
        table.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
        table.setBottomBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
        table.setTopBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
        table.setInsideVBorder(XWPFBorderType.NONE, 0, 0, LINE);
        table.setLeftBorder(XWPFBorderType.NONE, 0, 0, LINE);
        table.setRightBorder(XWPFBorderType.NONE, 0, 0, LINE);
    }

    void cell(int row, int column, String text, boolean bold) {
        XWPFTableCell cell = table.getRow(row).getCell(column);
        XWPFParagraph paragraph = cell.getParagraphs().isEmpty()
                ? cell.addParagraph()
                : cell.getParagraphs().getFirst();
        paragraph.setSpacingAfter(40);
        paragraph.setSpacingBefore(40);
        DocxText.write(paragraph, text, bold);
    }

    void repeatFirstRow() {
        table.getRow(0).setRepeatHeader(true);
    }

    void firstColumnAThird() {
        table.getRows().forEach(row -> {
            row.getCell(0).setWidth("33%");
            row.getCell(1).setWidth("67%");
        });
    }
}
