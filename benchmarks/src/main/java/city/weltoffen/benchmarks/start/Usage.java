package city.weltoffen.benchmarks.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * What a process takes, as Linux counts it.
 *
 * @param resident bytes of all its pages in memory; pages of files that others have too count in each
 * @param proportional the same, with each shared page divided among those who have it
 * @param processor time on processors since it began
 */
record Usage(long resident, long proportional, Duration processor) {

    static final Usage NOTHING = new Usage(0, 0, Duration.ZERO);

    static Usage of(ProcessHandle process) throws IOException {
        Path memory = Path.of("/proc", String.valueOf(process.pid()), "smaps_rollup");
        return new Usage(
                bytes(memory, "Rss:"),
                bytes(memory, "Pss:"),
                process.info().totalCpuDuration().orElseThrow());
    }

    private static long bytes(Path memory, String name) throws IOException {
        try (Stream<String> lines = Files.lines(memory)) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.split("\\s+")[1])
                    .mapToLong(kibibytes -> Long.parseLong(kibibytes) * 1024)
                    .findFirst()
                    .orElseThrow();
        }
    }

    Usage plus(Usage other) {
        return new Usage(resident + other.resident, proportional + other.proportional, processor.plus(other.processor));
    }
}
