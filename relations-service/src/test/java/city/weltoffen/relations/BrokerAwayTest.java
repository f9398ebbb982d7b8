package city.weltoffen.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.weltoffen.embedded.EmbeddedBroker;
import city.weltoffen.embedded.EmbeddedStore;
import city.weltoffen.testing.Api;
import city.weltoffen.testing.Meters;
import city.weltoffen.testing.Rest;
import city.weltoffen.testing.TestTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.web.servlet.client.RestTestClient;

/** The service with a broker and a store of its own, each of which goes away and comes back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BrokerAwayTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String ADDED = "type=\"partner.added\"";

    private Path folder;

    private EmbeddedBroker broker;
    private EmbeddedStore store;
    private ConfigurableApplicationContext service;
    private int managementPort;
    private RestTestClient office;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        this.folder = folder;
        broker = EmbeddedBroker.start(folder.resolve("broker"), 0);
        store = EmbeddedStore.start(folder.resolve("store"), 0);
        service = new SpringApplicationBuilder(RelationsApplication.class)
                .profiles("local")
                .run(
                        "--server.port=0",
                        "--management.server.port=0",
                        "--weltoffen.demo=false",
                        "--MONGODB_URI=" + store.uri(),
                        "--KAFKA_BROKERS=" + broker.address(),
                        "--IDENTITY_ISSUER=" + TestTokens.issuer());
        managementPort = port("local.management.port");
        office = Api.as(port("local.server.port"), TestTokens.office());
    }

    @AfterAll
    void end() throws Exception {
        service.close();
        broker.close();
        store.close();
    }

    private int port(String name) {
        return Integer.parseInt(String.valueOf(service.getEnvironment().getProperty(name)));
    }

    private int health(String group) {
        try {
            var asked =
                    (HttpURLConnection) URI.create("http://127.0.0.1:" + managementPort + "/actuator/health/" + group)
                            .toURL()
                            .openConnection();
            asked.setReadTimeout(5_000);
            return asked.getResponseCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addPartner() {
        String name = "Ort" + UUID.randomUUID();
        Rest.post(
                        office,
                        "/api/partners",
                        "{\"kind\": \"CITY\", \"name\": {\"de\": \"%s\", \"en\": \"%s\"}, \"country\": \"PL\"}"
                                .formatted(name, name))
                .expectStatus()
                .isCreated();
    }

    @Test
    @Order(1)
    void withTheBrokerAwayItIsAliveAndNotReadyAndTakesCommands() throws Exception {
        Meters meters = Meters.at(managementPort);
        addPartner();
        assertThat(meters.value("weltoffen_events_published_total", ADDED)).isEqualTo(1);
        assertThat(health("readiness")).isEqualTo(200);
        int port = Integer.parseInt(broker.address().substring(broker.address().lastIndexOf(':') + 1));
        broker.close();

        await().atMost(PATIENCE).until(() -> health("readiness") == 503);
        assertThat(health("liveness")).isEqualTo(200);
        addPartner();
        await().atMost(PATIENCE).until(() -> meters.value("weltoffen_outbox_backlog") == 1);
        await().atMost(PATIENCE).until(() -> meters.value("weltoffen_outbox_age_seconds") > 0);

        broker = EmbeddedBroker.start(folder.resolve("broker"), port);
        await().atMost(PATIENCE).until(() -> health("readiness") == 200);
        await().atMost(PATIENCE).until(() -> meters.value("weltoffen_events_published_total", ADDED) == 2);
        await().atMost(PATIENCE).until(() -> meters.value("weltoffen_outbox_backlog") == 0);
        assertThat(meters.value("weltoffen_outbox_age_seconds")).isZero();
    }

    @Test
    @Order(2)
    void withTheStoreAwayItIsAliveAndNotReady() throws Exception {
        int port = URI.create(store.uri()).getPort();
        store.close();

        await().atMost(PATIENCE).until(() -> health("readiness") == 503);
        assertThat(health("liveness")).isEqualTo(200);

        store = EmbeddedStore.start(folder.resolve("store"), port);
        await().atMost(PATIENCE).until(() -> health("readiness") == 200);
        addPartner();
    }

    @Test
    @Order(3)
    void hasTheMetersThatAreDocumentedAndNoOthers() {
        var registered = new TreeSet<String>();
        service.getBean(io.micrometer.core.instrument.MeterRegistry.class)
                .getMeters()
                .forEach(meter -> registered.add(meter.getId().getName()));

        registered.removeIf(name -> !name.startsWith("weltoffen."));
        assertThat(Meters.documented("services")).containsAll(registered);
    }
}
