package city.weltoffen.documents;

import com.openhtmltopdf.extend.FSSupplier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A TrueType font for letters that the main font does not have.
 *
 * @param family its name in the style sheet
 */
record FurtherFont(String family, FSSupplier<InputStream> file) {

    static FurtherFont ofFile(String family, Path file) {
        return new FurtherFont(family, () -> {
            try {
                return Files.newInputStream(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    static FurtherFont ofResource(String family, String name) {
        return new FurtherFont(family, () -> Objects.requireNonNull(FurtherFont.class.getResourceAsStream(name)));
    }
}
