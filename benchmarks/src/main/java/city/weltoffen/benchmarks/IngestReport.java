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

/** What ingest took, as a table. */
final class IngestReport {

    private final double limit;
    private final List<List<Long>> rounds = new ArrayList<>();
    private String bulkFile = "";
    private int size;

    IngestReport(double limit) {
        this.limit = limit;
    }

    /** @param millis of the full run, of the run in which nothing is new, and of the plain work */
    void round(List<Long> millis, int bytes) {
        rounds.add(millis);
        size = bytes;
    }

    void bulkFile(String sentence) {
        bulkFile = sentence;
    }

    void write(Path file) throws IOException {
        long plain = median(2);
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                Stream.of(
                                "# Ingest: 2,000 rows of the portal's search, %,d MB".formatted(size / 1024 / 1024),
                                "",
                                "Plain is parsing the same bytes with Jackson into trees and writing as many documents"
                                        + " of the same size in bulk to the same store, where they have the same unique"
                                        + " index as the calls; medians of %d rounds; limit of".formatted(rounds.size())
                                        + " the ratio of the full run: %s.".formatted(limit),
                                "",
                                "| what | ms | plain, ms | ratio | |",
                                "|---|---|---|---|---|",
                                line("full run: read, cleaned, compared, stored", median(0), plain, true),
                                line("the same again, nothing is new", median(1), plain, false),
                                "",
                                "Bulk file: " + bulkFile,
                                "",
                                "%d processors, embedded store and broker, %s."
                                        .formatted(Runtime.getRuntime().availableProcessors(), LocalDate.now()))
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    private String line(String what, long ours, long plain, boolean limited) {
        double ratio = (double) ours / plain;
        String verdict = limited ? ratio <= limit ? "within" : "above" : "no limit";
        return String.format(Locale.ROOT, "| %s | %d | %d | %.2f | %s |", what, ours, plain, ratio, verdict);
    }

    private long median(int which) {
        return rounds.stream()
                .map(round -> round.get(which))
                .sorted()
                .skip(rounds.size() / 2)
                .findFirst()
                .orElseThrow();
    }
}
