package city.weltoffen.relations.exchange;

import city.weltoffen.relations.printing.SafeCell;
import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.springframework.http.HttpHeaders;

/** Tables to open in a spreadsheet, row by row, never the whole in memory. What looks like a formula stays text. */
final class Download {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int ROWS_IN_MEMORY = 100;
    private static final int COLUMN_WIDTH = 24;

    private Download() {}

    /**
     * One sheet of a workbook.
     *
     * @param rows the first holds the names of the columns
     */
    record Table(String name, Stream<List<String>> rows) {}

    /** UTF-8 with byte order mark and semicolons: a double click opens it in a German or English spreadsheet. */
    static void csv(HttpServletResponse response, String name, Stream<List<String>> rows) throws IOException {
        begin(response, "text/csv;charset=UTF-8", name + ".csv");
        try (Writer writer = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
                CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(writer)) {
            writer.write('\uFEFF');
            rows.forEach(row -> csv.writeRecord(row.stream().map(SafeCell::of).toList()));
        }
    }

    static void xlsx(HttpServletResponse response, String name, Table... tables) throws IOException {
        begin(response, XLSX, name + ".xlsx");
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            CellStyle text = workbook.createCellStyle();
            text.setQuotePrefixed(true);
            for (Table table : tables) {
                var sheet = workbook.createSheet(table.name());
                sheet.createFreezePane(0, 1);
                sheet.setDefaultColumnWidth(COLUMN_WIDTH);
                table.rows().forEach(values -> {
                    var row = sheet.createRow(sheet.getLastRowNum() + 1);
                    values.forEach(value -> write(row.createCell(Math.max(row.getLastCellNum(), 0)), value, text));
                });
            }
            workbook.write(response.getOutputStream());
        }
    }

    /** A cell of text is never computed, unless someone edits it: the mark keeps it text also then. */
    private static void write(Cell cell, String value, CellStyle text) {
        cell.setCellValue(value);
        if (SafeCell.isRisky(value)) {
            cell.setCellStyle(text);
        }
    }

    private static void begin(HttpServletResponse response, String type, String file) {
        response.setContentType(type);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"");
    }
}
