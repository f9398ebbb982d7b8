package city.weltoffen.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Prometheus's own tool says of its files, where it is on the path: {@code apt-get install prometheus}. */
class PrometheusTest {

    @BeforeEach
    void needsTheTool() {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(":"))
                        .anyMatch(directory ->
                                java.nio.file.Files.isExecutable(java.nio.file.Path.of(directory, "promtool"))),
                "promtool is not on the path");
    }

    @Test
    void acceptsItsConfigurationWithTheRules() throws Exception {
        assertThat(promtool("check", "config", "prometheus.yml")).contains("12 rules found");
    }

    @Test
    void raisesAlertsWhenItShould() throws Exception {
        assertThat(promtool("test", "rules", "rules/weltoffen-test.yml")).contains("SUCCESS");
    }

    private static String promtool(String... arguments) throws IOException, InterruptedException {
        var command = Stream.concat(Stream.of("promtool"), List.of(arguments).stream())
                .toList();
        var process = new ProcessBuilder(command)
                .directory(Files.DEPLOY.resolve("prometheus").toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
