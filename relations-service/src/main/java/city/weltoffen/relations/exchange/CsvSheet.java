package city.weltoffen.relations.exchange;

import city.weltoffen.defaults.problems.DomainProblem;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamSource;

/**
 * Reads CSV as German and English spreadsheets write it, row by row: UTF-8, Windows-1252 or UTF-16 with its mark;
 * semicolon, comma or tab.
 */
final class CsvSheet {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int LONGEST_HEADER = 8192;

    private CsvSheet() {}

    /** @throws DomainProblem {@code import-unreadable} */
    static void read(InputStreamSource file, Sheet sheet) throws IOException {
        try (BufferedReader text =
                new BufferedReader(new InputStreamReader(file.getInputStream(), charset(file)), LONGEST_HEADER)) {
            skipMark(text);
            read(text, separator(text), sheet);
        } catch (CsvParseException malformed) {
            throw new DomainProblem("import-unreadable", String.valueOf(malformed.getMessage()));
        }
    }

    private static void read(Reader text, char separator, Sheet sheet) throws IOException {
        try (CsvReader<CsvRecord> records =
                CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text)) {
            long withinCells = 0;
            for (CsvRecord row : records) {
                // A spreadsheet shows a cell of several lines in one row.
                sheet.add((int) (row.getStartingLineNumber() - withinCells), row.getFields());
                withinCells +=
                        row.getFields().stream().mapToLong(CsvSheet::lineBreaks).sum();
            }
        }
    }

    private static long lineBreaks(String field) {
        return field.isEmpty() ? 0 : field.split("\r\n|[\r\n]", -1).length - 1L;
    }

    private static Charset charset(InputStreamSource file) throws IOException {
        try (InputStream bytes = file.getInputStream()) {
            int mark = bytes.read() << 8 | bytes.read();
            if (mark == 0xFEFF || mark == 0xFFFE) {
                return StandardCharsets.UTF_16;
            }
        }
        return isUtf8(file) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
    }

    private static boolean isUtf8(InputStreamSource file) throws IOException {
        try (Reader strict = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8.newDecoder())) {
            strict.transferTo(Writer.nullWriter());
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    private static void skipMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
    }

    /** The first of those possible that stands in the first line with text. */
    private static char separator(BufferedReader text) throws IOException {
        char[] begin = new char[LONGEST_HEADER];
        text.mark(LONGEST_HEADER);
        int length = Math.max(text.read(begin), 0);
        text.reset();
        String header = new String(begin, 0, length)
                .lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("");
        return ";\t,"
                .chars()
                .mapToObj(candidate -> (char) candidate)
                .filter(candidate -> header.indexOf(candidate) >= 0)
                .findFirst()
                .orElse(',');
    }
}
