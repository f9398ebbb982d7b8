package city.weltoffen.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The mails that the launcher's mail server took, each in a file of its own. */
record Mails(Path folder) {

    static Mails of(TheSystem system) {
        return new Mails(system.mails());
    }

    /** Their sources, the oldest first, without the line breaks that the encoding adds. */
    List<String> all() {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .map(Mails::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replaceAll("=\\r?\\n", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
