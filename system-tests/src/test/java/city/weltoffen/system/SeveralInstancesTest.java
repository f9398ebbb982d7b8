package city.weltoffen.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** Several instances of each service share the work, and one of each that is killed under load takes nothing with it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SeveralInstancesTest {

    private static final int ROWS = 200;
    private static final String PREFIX = "SEVERALINSTANCES";
    private static final String NOTIFICATION = "notification-service";
    private static final String RUNS = "/api/operations/notification-service/jobs/send-digests/runs";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Plan plan = Plan.several();
    private final TheSystem system = TheSystem.start(plan);
    private final Browser browser = new Browser();
    private final Api office = system.as("office-system");
    private final Api kultur = system.as("kultur-system");

    @AfterAll
    void end() {
        browser.close();
        system.close();
    }

    @Test
    @Order(1)
    void bringEachEventOnceToEveryInboxStreamAndMail() {
        kultur.subscribe("Zusammen", Map.of("keywords", List.of("town twinning")));
        var mail = Map.of("address", "kultur@example.org", "rhythm", "AT_ONCE");
        kultur.post("/api/outlets", Map.of("kind", "EMAIL", "name", "Zusammen", "email", mail))
                .good();
        var first = kultur.at(system.urlOf(NOTIFICATION));
        var second = kultur.at(system.urlOf(NOTIFICATION + "-2"));

        try (var stream = Sse.of(first);
                var otherStream = Sse.of(second)) {
            office.importing(List.of(Page.rows(PREFIX, ROWS))).good();
            await("the calls").atMost(PATIENCE).until(() -> calls().size() == ROWS);

            for (var instance : List.of(first, second)) {
                await("each of them once")
                        .atMost(PATIENCE)
                        .untilAsserted(() -> assertThat(subjects(instance.inbox()))
                                .filteredOn(calls()::contains)
                                .containsExactlyInAnyOrderElementsOf(calls()));
            }
            // an entry that gets another reason is shown again
            for (var live : List.of(stream, otherStream)) {
                await("all of them live")
                        .atMost(PATIENCE)
                        .untilAsserted(
                                () -> assertThat(subjects(live.entries())).containsAll(calls()));
            }
        }
        assertThat(instancesOf(NOTIFICATION))
                .allSatisfy(name -> assertThat(consumed(name)).as(name).isPositive());

        await("all of them sent").atMost(PATIENCE).untilAsserted(() -> {
            sendAtTheSameTime();
            assertThat(mailsAboutEach())
                    .allSatisfy((call, count) -> assertThat(count).isPositive());
        });
        assertThat(mailsAboutEach())
                .allSatisfy((call, count) -> assertThat(count).isEqualTo(1));
    }

    @Test
    @Order(2)
    void loseAndDoubleNothingWhenOneOfEachIsKilledUnderLoad() {
        var operations = OperationsPage.in(browser, system);
        Leftovers.SERVICES.forEach(service -> operations.shows(service, "UP", plan.instances()));
        operations.screenshot("operations-several");

        try (var load = Load.start(system)) {
            load.awaitMore(5);
            var killed = Leftovers.SERVICES.stream()
                    .map(service -> service + "-2")
                    .collect(Collectors.toMap(name -> name, system::pidOf));
            killed.keySet().forEach(system::kill);
            Leftovers.SERVICES.forEach(service -> operations.shows(service, "UNREACHABLE", 1));
            Leftovers.SERVICES.forEach(service -> operations.shows(service, "UP", plan.instances() - 1));
            operations.screenshot("operations-several-one-away");
            load.awaitMore(5);

            killed.forEach(system::awaitRunning);
            Leftovers.SERVICES.forEach(service -> operations.shows(service, "UP", plan.instances()));
            load.awaitMore(5);

            load.awaitArrival();
            new Leftovers(system).awaitNone();
            load.assertEachOnce();
            // those that were under way to one that died, and those that it was to get over a connection just used
            assertThat(load.refused())
                    .hasSizeLessThanOrEqualTo(2 * load.hands())
                    .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(502));
        }
        assertThat(browser.complaints()).isEmpty();
    }

    private List<String> instancesOf(String service) {
        return IntStream.rangeClosed(1, plan.instances())
                .mapToObj(number -> number == 1 ? service : service + "-" + number)
                .toList();
    }

    /** Events that came into inboxes by this instance. */
    private double consumed(String process) {
        var meter = "/actuator/metrics/weltoffen.events.consumed?tag=consumer:inbox";
        return Http.send(HttpRequest.newBuilder(system.managementOf(process, meter))
                        .build())
                .good()
                .get("measurements")
                .get(0)
                .get("value")
                .asDouble();
    }

    private Set<String> calls() {
        return office.callsOf(PREFIX);
    }

    private Map<String, Long> mailsAboutEach() {
        var sent = Mails.of(system).all();
        return calls().stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        call -> sent.stream()
                                .filter(mail -> mail.contains("/funding/" + call))
                                .count()));
    }

    private static List<String> subjects(List<JsonNode> entries) {
        return entries.stream().map(entry -> entry.get("subject").asString()).toList();
    }

    private void sendAtTheSameTime() {
        CompletableFuture.allOf(instancesOf(NOTIFICATION).stream()
                        .map(name -> system.as("admin-system").at(system.urlOf(name)))
                        .map(api -> CompletableFuture.runAsync(
                                () -> api.post(RUNS, Map.of()).good()))
                        .toArray(CompletableFuture[]::new))
                .join();
    }
}
