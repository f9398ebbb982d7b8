package city.weltoffen.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

/**
 * What the EU portal answered on 2026-05-06, and what becomes of it on that day. It lies beside the project; where it
 * is missing, a small page of the same rows takes its place.
 *
 * @param calls rows that become calls
 * @param refused rows that are named with a reason
 */
record Recording(List<Page> pages, int calls, int refused) {

    private static final Path FOLDER = Path.of("../../shared/data/eu-calls/2026-05-06");

    static Recording find() {
        if (!Files.isDirectory(FOLDER)) {
            return new Recording(List.of(Page.sample(), Page.sample().packed()), 4, 6);
        }
        try (var files = Files.newDirectoryStream(FOLDER, "page-*.json.gz")) {
            var pages = new TreeMap<String, Page>();
            files.forEach(file -> pages.put(file.getFileName().toString(), Page.of(file)));
            return new Recording(List.copyOf(pages.values()), 538, 124);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int rows() {
        return calls + refused;
    }
}
