package city.weltoffen.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.weltoffen.embedded.EmbeddedBroker;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The broker is stopped under load: work goes on, nothing is lost, and whoever looks after the system sees it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrokerAwayStoryTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration AWAY = Plan.isLong() ? Duration.ofMinutes(1) : Duration.ZERO;

    @TempDir
    private static Path directory;

    private final Browser browser = new Browser();
    private EmbeddedBroker broker;
    private TheSystem system;

    @BeforeAll
    void start() throws IOException {
        broker = EmbeddedBroker.start(directory, lowPort());
        system = TheSystem.start(Plan.withBrokerAt(broker.address()));
    }

    @AfterAll
    void end() {
        browser.close();
        system.close();
        broker.close();
    }

    /** Below those that systems give to clients, one of which might get it while nobody listens there. */
    private static int lowPort() {
        return IntStream.range(21_000, 29_000)
                .filter(BrokerAwayStoryTest::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (var probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return probe.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void isSeenAndCostsNothing() throws IOException {
        var operations = OperationsPage.in(browser, system);
        Leftovers.SERVICES.forEach(service -> operations.shows(service, "UP", 1));
        var processes = Leftovers.SERVICES.stream().collect(Collectors.toMap(name -> name, system::pidOf));

        try (var load = Load.start(system)) {
            load.awaitMore(5);
            broker.close();
            var since = Instant.now();
            Leftovers.SERVICES.forEach(service -> awaitStatus(service, "readiness", 503));
            load.awaitMore(20);
            Leftovers.SERVICES.forEach(service -> {
                awaitStatus(service, "liveness", 200);
                awaitStatus(service, "serving", 200);
                operations.shows(service, "OUT_OF_SERVICE", 1);
                assertThat(operations.instances(service, "OUT_OF_SERVICE").innerText())
                        .contains("Nicht bereit: broker");
            });
            operations.shows("gateway", "UP", 1);
            operations.showsWaiting("relations-service", true);
            operations.showsWaiting("measures-service", true);
            operations.showsWaiting("networking-service", true);
            operations.screenshot("operations-broker-away");
            await("the time that it is to be away")
                    .atMost(AWAY.plusMinutes(1))
                    .until(() -> Instant.now().isAfter(since.plus(AWAY)));
            load.awaitMore(5);

            broker = EmbeddedBroker.start(directory, broker.port());
            Leftovers.SERVICES.forEach(service -> {
                awaitStatus(service, "readiness", 200);
                operations.shows(service, "UP", 1);
                operations.showsWaiting(service, false);
            });
            operations.screenshot("operations-broker-back");

            load.awaitArrival();
            new Leftovers(system).awaitNone();
            load.assertEachOnce();
            assertThat(load.refused()).isEmpty();
        }
        assertThat(Leftovers.SERVICES)
                .allSatisfy(service -> assertThat(system.pidOf(service)).isEqualTo(processes.get(service)));
        assertThat(browser.complaints()).isEmpty();
    }

    private void awaitStatus(String service, String probe, int status) {
        await(service + " " + probe)
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Http.status(system.managementOf(service, "/actuator/health/" + probe)))
                        .isEqualTo(status));
    }
}
