package city.weltoffen.documents;

import java.math.BigInteger;
import java.util.Arrays;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table over the whole width, with lines between its rows only. */
record DocxTable(XWPFTable table) {

    private static final String LINE = "BFBFBF";

    /** In twentieths of a point; readers fit it to the page. */
    private static final int TEXT_WIDTH = 9350;

    private static final int CELL_MARGIN = 113;

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
            table.setWidth("100%");
            margins(table);
            lines(table);
            return new DocxTable(table);
        }
    }

    /**
     * Shares the text's width among the columns. The standard asks for the grid, and some readers lay out nothing
     * without; others go by the cells.
     *
     * @param shares of each column
     */
    void widths(int... shares) {
        int all = Arrays.stream(shares).sum();
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        for (int column = 0; column < shares.length; column++) {
            int width = TEXT_WIDTH * shares[column] / all;
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
            for (XWPFTableRow row : table.getRows()) {
                row.getCell(column).setWidth(String.valueOf(width));
            }
        }
    }

    /** None on the left, so that cells begin where the text does; POI's own method leaves out what is nought. */
    private static void margins(XWPFTable table) {
        CTTblCellMar margins = table.getCTTbl().getTblPr().addNewTblCellMar();
        margin(margins.addNewLeft(), 0);
        margin(margins.addNewRight(), CELL_MARGIN);
    }

    private static void margin(CTTblWidth side, int width) {
        side.setType(STTblWidth.DXA);
        side.setW(BigInteger.valueOf(width));
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
}
