package city.weltoffen.defaults.printing;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers with a short table as CSV that spreadsheets open: UTF-8 with byte order mark, semicolons, no formulas. */
public final class CsvDownload {

    public static final String CSV = "text/csv";

    private static final MediaType TYPE = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvDownload() {}

    public static ResponseEntity<byte[]> of(String name, List<String> header, List<List<String>> rows) {
        return ResponseEntity.ok()
                .contentType(TYPE)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".csv", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(text(header, rows).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(List<String> header, List<List<String>> rows) {
        StringWriter text = new StringWriter().append(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(header);
            rows.forEach(row -> csv.writeRecord(row.stream().map(SafeCell::of).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
