package city.weltoffen.relations.exchange;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** Gathers the cells of one row after the other. */
final class XlsxRows implements SheetContentsHandler {

    private static final int WIDEST = 100;

    private final Sheet sheet;
    private final List<String> values = new ArrayList<>();

    XlsxRows(Sheet sheet) {
        this.sheet = sheet;
    }

    @Override
    public void startRow(int row) {
        values.clear();
    }

    @Override
    public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
        int column = reference == null ? values.size() : new CellReference(reference).getCol();
        if (column < WIDEST) {
            while (values.size() < column) {
                values.add("");
            }
            values.add(value == null ? "" : value);
        }
    }

    @Override
    public void endRow(int row) {
        sheet.add(row + 1, List.copyOf(values));
    }
}
