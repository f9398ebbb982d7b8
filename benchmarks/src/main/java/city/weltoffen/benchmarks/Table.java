package city.weltoffen.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/** Measures pairs, one request after the other of each, and writes them as a table. */
final class Table {

    private static final Duration WARM_UP = Duration.ofSeconds(5);
    private static final int MOST = 300;
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final double limit;
    private final List<String> lines = new ArrayList<>();

    Table(double limit) {
        this.limit = limit;
        lines.add("| what | service, p95 ms | plain query, p95 ms | ratio | limit | |");
        lines.add("|---|---|---|---|---|---|");
    }

    void add(String what, Runnable service, Runnable plain) {
        repeat(service, WARM_UP);
        repeat(plain, WARM_UP);
        double ours = p95(repeat(service, LONGEST));
        double theirs = p95(repeat(plain, LONGEST));
        double ratio = ours / theirs;
        lines.add(String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.2f | %.1f | %s |",
                what,
                ours,
                theirs,
                ratio,
                limit,
                ratio <= limit ? "within" : "above"));
    }

    private static List<Long> repeat(Runnable request, Duration longest) {
        List<Long> times = new ArrayList<>();
        long begun = System.nanoTime();
        while (times.size() < MOST && System.nanoTime() - begun < longest.toNanos()) {
            long before = System.nanoTime();
            request.run();
            times.add(System.nanoTime() - before);
        }
        return times;
    }

    private static double p95(List<Long> times) {
        long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        return LongStream.of(sorted)
                        .skip((long) (sorted.length * 0.95))
                        .findFirst()
                        .orElse(0)
                / 1e6;
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                "# Relations: 10,000 partners, 20,000 relations, 200,000 interactions\n\n" + String.join("\n", lines)
                        + "\n");
    }
}
