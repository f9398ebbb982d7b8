package city.weltoffen.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a running service says at {@code /actuator/prometheus}, and what {@code docs/operations.md} says of it. */
public final class Meters {

    /** What Prometheus has unless it is told otherwise. */
    private static final Duration SCRAPE_TIMEOUT = Duration.ofSeconds(10);

    private static final Path DOCUMENT = Path.of("..", "docs", "operations.md");
    private static final Pattern ROW = Pattern.compile("\\| `([a-z.]+)` \\| ([a-z, -]+) \\| [a-z ,]+ \\|.*");

    private final int managementPort;

    private Meters(int managementPort) {
        this.managementPort = managementPort;
    }

    public static Meters at(int managementPort) {
        return new Meters(managementPort);
    }

    public String text() {
        try (HttpClient client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + managementPort + "/actuator/prometheus"))
                    .timeout(SCRAPE_TIMEOUT)
                    .build();
            return client.send(request, BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The value of the first line that begins like this and has all of these tags; 0 when there is none. */
    public double value(String name, String... tags) {
        return text().lines()
                .filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
                .filter(line -> List.of(tags).stream().allMatch(line::contains))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElse(0);
    }

    /** Names in the table of meters that stand for this kind of process. */
    public static Set<String> documented(String... where) {
        try {
            return Files.readAllLines(DOCUMENT).stream()
                    .map(ROW::matcher)
                    .filter(java.util.regex.Matcher::matches)
                    .filter(row -> List.of(where).stream()
                            .anyMatch(List.of(row.group(2).split(", ", -1))::contains))
                    .map(row -> row.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What promtool complains of; nothing where there is no promtool. */
    public List<String> complaints() {
        try {
            Process promtool = new ProcessBuilder("promtool", "check", "metrics")
                    .redirectErrorStream(true)
                    .start();
            try (var input = promtool.outputWriter(StandardCharsets.UTF_8)) {
                input.write(text());
            }
            return promtool.inputReader(StandardCharsets.UTF_8).lines().toList();
        } catch (IOException missing) {
            return List.of();
        }
    }
}
