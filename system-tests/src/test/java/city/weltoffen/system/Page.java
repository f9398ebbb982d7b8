package city.weltoffen.system;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A file to import: a response page of the EU portal's search, or what someone takes for one. */
record Page(String name, byte[] bytes) {

    private static final String TOWN_TWINNING = "CERV-2026-CITIZENS-TOWN-TT";
    private static final String REFERENCE = "51050034TOPICSen";

    static Page of(String name, String text) {
        return new Page(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Page of(Path file) {
        try {
            return new Page(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Five rows of the recording of 2026-05-06, with shortened texts; the last one's deadlines are over. */
    static Page sample() {
        try (var stream = Page.class.getResourceAsStream("/page.json")) {
            return new Page("page.json", stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sample with identifiers and references of its own, as another year's page would have. */
    static Page sampleOf(String year) {
        return of(
                "page-" + year + ".json",
                sample().text()
                        .replace("2026-CITIZENS", year + "-CITIZENS")
                        .replace("2026-FILMOVE", year + "-FILMOVE")
                        .replace("2026-SAP", year + "-SAP"));
    }

    /** Rows like the town twinning call, named {@code <prefix>-0} and so on. */
    static Page rows(String prefix, int count) {
        var page = (ObjectNode) JsonMapper.shared().readTree(sample().text());
        var row = page.get("results").get(0).toString();
        var rows = page.putArray("results");
        IntStream.range(0, count)
                .mapToObj(number -> row.replace(TOWN_TWINNING, prefix + "-" + number)
                        .replace(REFERENCE, prefix + number + "TOPICSen"))
                .forEach(text -> rows.add(JsonMapper.shared().readTree(text)));
        return of(prefix + ".json", page.toString());
    }

    Page packed() {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Page(name + ".gz", packed.toByteArray());
    }

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
