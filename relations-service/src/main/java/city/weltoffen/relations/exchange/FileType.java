package city.weltoffen.relations.exchange;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.InputStreamSource;

/** What a file is, by its first bytes and not by its name. */
enum FileType {
    XLSX,
    /** A workbook of old, or a protected one of today. */
    XLS,
    TEXT;

    static FileType of(InputStreamSource file) throws IOException {
        try (InputStream bytes = file.getInputStream()) {
            return switch (bytes.read() << 8 | bytes.read()) {
                case 0x504B -> XLSX;
                case 0xD0CF -> XLS;
                default -> TEXT;
            };
        }
    }
}
