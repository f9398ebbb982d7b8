package city.weltoffen.benchmarks.start;

import city.weltoffen.benchmarks.start.Start.UntilReady;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** What starts took, as tables. */
final class StartReport {

    private static final double READY_SECONDS = 20;
    private static final double RESIDENT_MEGABYTES = 1800;

    private StartReport() {}

    static void write(Path file, List<Start> cached, List<Start> plain) throws IOException {
        List<String> lines = new ArrayList<>(List.of(
                "# Start: all of Weltoffen on one machine",
                "",
                "The launcher as `mvn -Prun` starts it, with six services, broker, store and mail server, after the first"
                        + " start since the build has trained the AOT caches: first on an empty data folder, where it"
                        + " enters the examples, then again on what is there. Memory is that of the first,"
                        + " read after some requests at each service and a pause. Plain is the same without the"
                        + " caches, in turn; medians of %d rounds. MB are 1,000,000 bytes.".formatted(cached.size()),
                "",
                "| what | with AOT caches | plain | ratio | limit | |",
                "|---|---|---|---|---|---|"));
        addUntilReady(lines, "empty data folder", cached, plain, Start::first);
        addUntilReady(lines, "again", cached, plain, Start::again);
        lines.add(limited(
                "resident memory (RSS), MB", cached, plain, start -> start.sum().resident(), 1e6, RESIDENT_MEGABYTES));
        lines.add(unlimited(
                "its proportional part (PSS), MB",
                cached,
                plain,
                start -> start.sum().proportional(),
                1e6));
        lines.addAll(List.of(
                "",
                "RSS is the sum over the processes, as `ps` shows it: pages that several have in common, above all of the"
                        + " JVM's own library, count once in each. PSS counts them once. Maven, which waits for the"
                        + " launcher, is not among them.",
                "",
                "| process | RSS, MB | PSS, MB | plain RSS, MB | plain PSS, MB |",
                "|---|---|---|---|---|"));
        for (String process : cached.getFirst().settled().keySet()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "| %s | %.0f | %.0f | %.0f | %.0f |",
                    process,
                    median(cached, start -> of(start, process).resident(), 1e6),
                    median(cached, start -> of(start, process).proportional(), 1e6),
                    median(plain, start -> of(start, process).resident(), 1e6),
                    median(plain, start -> of(start, process).proportional(), 1e6)));
        }
        lines.addAll(List.of(
                "", "%d processors, %s.".formatted(Runtime.getRuntime().availableProcessors(), LocalDate.now())));
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", lines) + "\n");
    }

    private static void addUntilReady(
            List<String> lines, String which, List<Start> cached, List<Start> plain, Function<Start, UntilReady> of) {
        lines.add(limited(
                which + ": ready, s",
                cached,
                plain,
                start -> of.apply(start).time().toMillis(),
                1e3,
                READY_SECONDS));
        lines.add(unlimited(
                which + ": processor seconds until ready",
                cached,
                plain,
                start -> of.apply(start).processor().toMillis(),
                1e3));
    }

    private static Usage of(Start start, String process) {
        return start.settled().getOrDefault(process, Usage.NOTHING);
    }

    private static String limited(
            String what,
            List<Start> cached,
            List<Start> plain,
            ToLongFunction<Start> value,
            double unit,
            double limit) {
        double ours = median(cached, value, unit);
        return line(
                what,
                ours,
                median(plain, value, unit),
                String.format(Locale.ROOT, "%,.0f", limit),
                ours <= limit ? "within" : "above");
    }

    private static String unlimited(
            String what, List<Start> cached, List<Start> plain, ToLongFunction<Start> value, double unit) {
        return line(what, median(cached, value, unit), median(plain, value, unit), "", "no limit");
    }

    private static String line(String what, double ours, double plain, String limit, String verdict) {
        return String.format(
                Locale.ROOT, "| %s | %.1f | %.1f | %.2f | %s | %s |", what, ours, plain, ours / plain, limit, verdict);
    }

    private static double median(List<Start> starts, ToLongFunction<Start> value, double unit) {
        return Start.median(starts, value) / unit;
    }
}
