package city.weltoffen.relations.exchange;

import city.weltoffen.defaults.problems.DomainProblem;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Reads CSV as German and English spreadsheets write it: UTF-8 or Windows-1252, semicolon, comma or tab. */
final class CsvSheet {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvSheet() {}

    /** @throws DomainProblem {@code import-unreadable} */
    static void read(byte[] bytes, Sheet sheet) {
        String text = text(bytes);
        try (CsvReader<CsvRecord> records =
                CsvReader.builder().fieldSeparator(separator(text)).ofCsvRecord(text)) {
            records.forEach(row -> sheet.add((int) row.getStartingLineNumber(), row.getFields()));
        } catch (CsvParseException malformed) {
            throw new DomainProblem("import-unreadable", String.valueOf(malformed.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            text = new String(bytes, Charset.forName("windows-1252"));
        }
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        return ";\t,"
                .chars()
                .mapToObj(candidate -> (char) candidate)
                .filter(candidate -> header.indexOf(candidate) >= 0)
                .findFirst()
                .orElse(',');
    }
}
