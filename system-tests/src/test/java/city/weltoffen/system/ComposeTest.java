package city.weltoffen.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ComposeContainer;
import org.testcontainers.containers.wait.strategy.Wait;

/** The containers of {@code docker-compose.yml}, built and started by its one command, where a Docker engine answers. */
class ComposeTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Duration BUILD_AND_START = Duration.ofMinutes(25);

    @BeforeAll
    static void needsDocker() {
        assumeTrue(DockerClientFactory.instance().isDockerAvailable(), "no Docker engine answers");
    }

    @Test
    void isReadyWithoutManualStep() throws Exception {
        try (var compose = compose()) {
            compose.start();

            URI gateway = address(compose, "gateway", 8080);
            assertThat(Http.status(gateway.resolve("/"))).isEqualTo(200);
            // Through the gateway to each service, whose answer needs store and topics.
            assertThat(Http.status(gateway.resolve("/api/public/relations.json")))
                    .isEqualTo(200);
            assertThat(Http.status(gateway.resolve("/api/public/concept"))).isEqualTo(200);
            assertThat(Http.status(gateway.resolve("/api/public/docs/networking-service")))
                    .isEqualTo(200);
            assertThat(Http.status(gateway.resolve("/api/public/docs/notification-service")))
                    .isEqualTo(200);
            assertThat(Http.status(gateway.resolve("/login"))).isEqualTo(302);
        }
    }

    private static ComposeContainer compose() throws IOException {
        return new ComposeContainer(ROOT.resolve("docker-compose.yml").toFile())
                .withEnv(settings())
                .withBuild(true)
                .withExposedService("gateway", 8080, Wait.forHealthcheck().withStartupTimeout(BUILD_AND_START));
    }

    private static java.util.Map<String, String> settings() throws IOException {
        var settings = new Properties();
        try (var file = Files.newBufferedReader(ROOT.resolve(".env"))) {
            settings.load(file);
        }
        return settings.stringPropertyNames().stream().collect(Collectors.toMap(name -> name, settings::getProperty));
    }

    private static URI address(ComposeContainer compose, String service, int port) {
        return URI.create(
                "http://%s:%d".formatted(compose.getServiceHost(service, port), compose.getServicePort(service, port)));
    }
}
