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
 * What a start on an empty data folder took, and another one on what the first had left.
 *
 * @param settled what each process takes after some use and a pause
 */
record Start(UntilReady first, UntilReady again, Map<String, Usage> settled) {

    /**
     * @param time from the command to the line that says that it is ready
     * @param processor time on processors
     */
    record UntilReady(Duration time, Duration processor) {

        static UntilReady of(LaunchedSystem system) throws IOException {
            return new UntilReady(system.untilReady(), sum(system.usage()).processor());
        }
    }

    /** So long nothing is asked before it is read what the processes take. */
    private static final Duration PAUSE = Duration.ofSeconds(15);

    static Start measure(Launch launch) throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("benchmark-start-");
        try {
            UntilReady first;
            Map<String, Usage> settled;
            try (LaunchedSystem system = LaunchedSystem.start(launch, data)) {
                first = UntilReady.of(system);
                FixedUse.of(system);
                Thread.sleep(PAUSE);
                settled = system.usage();
            }
            try (LaunchedSystem system = LaunchedSystem.start(launch, data)) {
                return new Start(first, UntilReady.of(system), settled);
            }
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
