package city.weltoffen.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A service started from its jar as its image does it, told what {@code docker-compose.yml} tells it but for addresses. */
final class Deployed implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(4);

    private final int managementPort = Keycloak.free();
    private final Path log;
    private final Process process;

    private Deployed(String service, int port, Map<String, String> hereInstead) throws IOException {
        log = Path.of("target", service + ".log");
        var builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "@" + Files.DEPLOY.resolve("image/jvm.options"),
                        "-Xmx192m",
                        "-jar",
                        Artefact.jar(service).toString()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(Composition.read().environment(service));
        builder.environment().putAll(hereInstead);
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        builder.environment().put("MANAGEMENT_SERVER_PORT", String.valueOf(managementPort));
        process = builder.start();
    }

    static Deployed start(String service, int port, Map<String, String> hereInstead) throws IOException {
        return new Deployed(service, port, hereInstead);
    }

    Deployed ready() {
        await().atMost(START).untilAsserted(() -> {
            if (!process.isAlive()) {
                throw new IllegalStateException(Files.read(log));
            }
            assertThat(health()).as(log.toString()).isEqualTo(200);
        });
        return this;
    }

    private int health() {
        try {
            var asked =
                    (HttpURLConnection) URI.create("http://localhost:" + managementPort + "/actuator/health/readiness")
                            .toURL()
                            .openConnection();
            return asked.getResponseCode();
        } catch (IOException notYet) {
            return 0;
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
