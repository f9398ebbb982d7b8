package city.weltoffen.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was measured, as tables. */
final class Report {

    private static final String MONGODB = """
        Absolute times say little: the machine may do other things, and the store is mongo-java-server on H2, where
        only `_id` has an index and every other query reads the whole collection. On MongoDB the plain list and filter
        would read 20 documents by an index instead of all, some milliseconds instead of hundreds, and the plain map
        would still read everything. The service's own reads ask no store, so their times would stay. The search for a
        name within a word has no index there either (a regular expression that does not begin the text reads the
        whole index, text search knows whole words only). Noting and changing wait for the store twice (the write, and
        the removal of the published event from the outbox) and for the broker once; a replica set makes the two writes
        slower and leaves the ratio much as it is.
        """;

    private final String title;
    private final double limit;
    private final List<String> http = new ArrayList<>();
    private final List<String> micro = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /** @param limit of the ratio of reads */
    Report(String title, double limit) {
        this.title = title;
        this.limit = limit;
    }

    void http(Load.Result result) {
        String verdict = result.pair().limited() ? (result.ratio() <= limit ? "within" : "above") : "no limit";
        http.add(String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.2f | %s |",
                result.pair().what(),
                result.service().p95(),
                result.plain().p95(),
                result.ratio(),
                verdict));
    }

    void micro(String what, double ours, double plain) {
        micro.add(String.format(Locale.ROOT, "| %s | %.3f | %.3f | %.2f |", what, ours, plain, ours / plain));
    }

    void note(String sentence) {
        notes.add(sentence);
    }

    void write(Path file, Load load) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                Stream.of(
                                Stream.of(
                                        "# " + title,
                                        "",
                                        ("Over HTTP, %d clients at once, each asking the service and the plain driver"
                                                        + " in turn; limit of the ratio for reads: %s.")
                                                .formatted(load.clients(), limit),
                                        "",
                                        "| what | service, p95 ms | plain, p95 ms | ratio | |",
                                        "|---|---|---|---|---|"),
                                http.stream(),
                                Stream.of("", "Within the service.", ""),
                                Stream.of("| what | ms | plain, ms | ratio |", "|---|---|---|---|"),
                                micro.stream(),
                                Stream.of(""),
                                notes.stream(),
                                Stream.of(
                                        "",
                                        "%d processors, embedded store and broker, %s."
                                                .formatted(Runtime.getRuntime().availableProcessors(), LocalDate.now()),
                                        "",
                                        MONGODB.strip()))
                        .flatMap(lines -> lines)
                        .collect(Collectors.joining("\n", "", "\n")));
    }
}
