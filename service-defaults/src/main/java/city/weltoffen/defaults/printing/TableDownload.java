package city.weltoffen.defaults.printing;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.springframework.http.HttpHeaders;

/** Tables to open in a spreadsheet, row by row, never the whole in memory. What looks like a formula stays text. */
public final class TableDownload {

    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int ROWS_IN_MEMORY = 100;
    private static final int COLUMN_WIDTH = 24;

    private TableDownload() {}

    /**
     * One sheet of a workbook.
     *
     * @param rows the first holds the names of the columns; cells are texts, numbers or days
     */
    public record Table(String name, Stream<? extends List<?>> rows) {}

    /** UTF-8 with byte order mark and semicolons: a double click opens it in a German or English spreadsheet. */
    public static void csv(HttpServletResponse response, String name, Stream<List<String>> rows) throws IOException {
        begin(response, "text/csv;charset=UTF-8", name + ".csv");
        try (Writer writer = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
                CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(writer)) {
            writer.write('\uFEFF');
            rows.forEach(row -> csv.writeRecord(row.stream().map(SafeCell::of).toList()));
        }
    }

    public static void xlsx(HttpServletResponse response, String name, Table... tables) throws IOException {
        begin(response, XLSX, name + ".xlsx");
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            Styles styles = Styles.of(workbook);
            for (Table table : tables) {
                var sheet = workbook.createSheet(table.name());
                sheet.createFreezePane(0, 1);
                sheet.setDefaultColumnWidth(COLUMN_WIDTH);
                table.rows().forEach(values -> {
                    var row = sheet.createRow(sheet.getLastRowNum() + 1);
                    values.forEach(value -> write(row.createCell(Math.max(row.getLastCellNum(), 0)), value, styles));
                });
            }
            workbook.write(response.getOutputStream());
        }
    }

    private record Styles(CellStyle text, CellStyle day) {
        static Styles of(SXSSFWorkbook workbook) {
            CellStyle text = workbook.createCellStyle();
            text.setQuotePrefixed(true);
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
            return new Styles(text, day);
        }
    }

    /** A cell of text is never computed, unless someone edits it: the mark keeps it text also then. */
    private static void write(Cell cell, Object value, Styles styles) {
        switch (value) {
            case Number number -> cell.setCellValue(number.doubleValue());
            case LocalDate day -> {
                cell.setCellValue(day);
                cell.setCellStyle(styles.day());
            }
            default -> {
                String text = value.toString();
                cell.setCellValue(text);
                if (SafeCell.isRisky(text)) {
                    cell.setCellStyle(styles.text());
                }
            }
        }
    }

    private static void begin(HttpServletResponse response, String type, String file) {
        response.setContentType(type);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"");
    }
}
