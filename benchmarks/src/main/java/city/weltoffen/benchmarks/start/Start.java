package city.weltoffen.benchmarks.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * What one start took.
 *
 * @param ready from the command to the line that says so, on an empty data folder
 * @param processor time on processors until then
 * @param settled what each process takes after some use and a pause
 */
record Start(Duration ready, Duration processor, Map<String, Usage> settled) {

    /** So long nothing is asked before it is read what the processes take. */
    private static final Duration PAUSE = Duration.ofSeconds(15);

    static Start measure(Launch launch) throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("benchmark-start-");
        try (LaunchedSystem system = LaunchedSystem.start(launch, data)) {
            Duration processor = sum(system.usage()).processor();
            FixedUse.of(system);
            Thread.sleep(PAUSE);
            return new Start(system.untilReady(), processor, system.usage());
        } finally {
            delete(data);
        }
    }

    Usage sum() {
        return sum(settled);
    }

    private static Usage sum(Map<String, Usage> usage) {
        return usage.values().stream().reduce(Usage.NOTHING, Usage::plus);
    }

    static long median(List<Start> starts, ToLongFunction<Start> value) {
        return starts.stream()
                .mapToLong(value)
                .sorted()
                .skip(starts.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    static void delete(Path tree) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
