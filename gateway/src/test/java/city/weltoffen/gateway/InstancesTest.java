package city.weltoffen.gateway;

import static city.weltoffen.gateway.StubService.answer;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InstancesTest {

    @RegisterExtension
    static final House house = House.shared();

    private static final String PATH = "/api/operations/instances";
    private static final String FIGURES = """
            http_server_requests_seconds_count{outcome="SUCCESS",uri="/api/calls"} 12
            http_server_requests_seconds_count{outcome="SUCCESS",uri="/actuator/prometheus"} 900
            http_server_requests_seconds_count{outcome="SERVER_ERROR",uri="/api/calls"} 1
            http_server_requests_seconds_bucket{outcome="SUCCESS",uri="/api/calls",le="0.1"} 11
            http_server_requests_seconds_bucket{outcome="SUCCESS",uri="/api/calls",le="+Inf"} 12
            weltoffen_outbox_backlog 4.0
            spring_cloud_stream_binder_kafka_offset{group="inbox",topic="a"} 3.0
            spring_cloud_stream_binder_kafka_offset{group="inbox",topic="b"} 2.0
            weltoffen_deliveries_total{outlet="EMAIL",outcome="DELIVERED"} 7.0
            jvm_memory_used_bytes{area="heap",id="Eden"} 100.0
            jvm_memory_used_bytes{area="nonheap",id="Metaspace"} 999.0
            process_start_time_seconds 1.7672256E9
            """;

    private final CountDownLatch never = new CountDownLatch(1);
    private StubService good;
    private StubService notReady;
    private StubService away;
    private StubService slow;
    private StubService garbage;
    private StubService withoutFigures;
    private House.Gateway gateway;
    private Browser admin;

    @BeforeAll
    void start() throws IOException {
        good = new StubService("good");
        notReady = new StubService("not ready");
        away = new StubService("away");
        slow = new StubService("slow");
        garbage = new StubService("garbage");
        withoutFigures = new StubService("without figures");
        gateway = house.start(
                "--weltoffen.instances.gateway=dns:http://no-such-host.invalid:9080,http://no-such-host.invalid:9081",
                "--weltoffen.instances.relations-service=" + good.url() + "," + notReady.url(),
                "--weltoffen.instances.measures-service=" + away.url(),
                "--weltoffen.instances.networking-service=" + slow.url(),
                "--weltoffen.instances.notification-service=" + garbage.url() + "," + withoutFigures.url(),
                "--weltoffen.operations.timeout=1s",
                "--weltoffen.operations.keep=0s");
        away.goAway();
    }

    @BeforeEach
    void behave() {
        good.behaviour = exchange -> healthy(exchange, FIGURES);
        notReady.behaviour = exchange -> {
            switch (exchange.getRequestURI().getPath()) {
                case "/actuator/health/readiness" -> answer(exchange, 503, """
                            {"status": "DOWN", "components": {"mongo": {"status": "DOWN"}, "kafka": {"status": "DOWN"},
                            "readinessState": {"status": "UP"}}}""");
                default -> healthy(exchange, FIGURES);
            }
        };
        slow.behaviour = exchange -> {
            try {
                // the answer begins and never ends
                exchange.sendResponseHeaders(200, 0);
                exchange.getResponseBody().write('{');
                exchange.getResponseBody().flush();
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
        garbage.behaviour = exchange -> answer(exchange, 200, "<html>");
        withoutFigures.behaviour = exchange -> healthy(exchange, "<html>");
        house.identity.roles = List.of("admin");
        admin = gateway.browser().signedIn();
    }

    @AfterAll
    void end() {
        never.countDown();
        gateway.close();
        Stream.of(good, notReady, slow, garbage, withoutFigures).forEach(StubService::close);
    }

    private static void healthy(HttpExchange exchange, String figures) throws IOException {
        switch (exchange.getRequestURI().getPath()) {
            case "/actuator/health/readiness" -> answer(exchange, 200, "{\"status\": \"UP\"}");
            case "/actuator/info" -> answer(exchange, 200, "{\"build\": {\"version\": \"1.2.3\"}}");
            case "/actuator/prometheus" -> answer(exchange, 200, figures);
            default -> answer(exchange, 404, "");
        }
    }

    private JsonNode of(StubService service) {
        return instances()
                .filter(found -> service.url().endsWith(found.get("instance").asString()))
                .findFirst()
                .orElseThrow();
    }

    private Stream<JsonNode> instances() {
        var answer = admin.get(PATH);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        return JsonMapper.shared().readTree(answer.body()).get("instances").valueStream();
    }

    @Test
    void sayHowTheyAreAndWhichFiguresTheyHave() {
        var found = of(good);

        assertThat(found.get("service").asString()).isEqualTo("relations-service");
        assertThat(found.get("state").asString()).isEqualTo("UP");
        assertThat(found.get("fault").isNull()).isTrue();
        assertThat(found.get("version").asString()).isEqualTo("1.2.3");
        assertThat(found.get("startedAt").asString()).isEqualTo("2026-01-01T00:00:00Z");
        var figures = found.get("figures");
        assertThat(figures.get("requestsTotal")).hasToString("{\"SERVER_ERROR\":1,\"SUCCESS\":12}");
        assertThat(figures.get("requestSeconds"))
                .hasToString("{\"count\":12,\"buckets\":[{\"upToSeconds\":0.1,\"count\":11}]}");
        assertThat(figures.get("outboxBacklogEvents").asLong()).isEqualTo(4);
        assertThat(figures.get("consumerLagEvents")).hasToString("{\"inbox\":5}");
        assertThat(figures.get("deliveriesTotal"))
                .hasToString("[{\"name\":\"EMAIL\",\"outcome\":\"DELIVERED\",\"total\":7}]");
        assertThat(figures.get("heapUsedBytes").asLong()).isEqualTo(100);
        assertThat(figures.get("eventDelaySeconds").isNull()).isTrue();
        assertThat(figures.get("outboxAgeSeconds").isNull()).isTrue();
    }

    @Test
    void sayWhatOfThemIsNotReady() {
        var found = of(notReady);

        assertThat(found.get("state").asString()).isEqualTo("OUT_OF_SERVICE");
        assertThat(found.get("fault").asString()).isEqualTo("NOT_READY");
        assertThat(found.get("notReady")).hasToString("[\"kafka\",\"mongo\"]");
        assertThat(found.get("figures").isNull()).isFalse();
    }

    @Test
    void areNamedWithWhatKeepsThemFromAnswering() {
        assertThat(instances()
                        .map(found -> found.get("service").asString() + " "
                                + found.get("state").asString() + " "
                                + found.get("fault").asString("")))
                .containsExactlyInAnyOrder(
                        "gateway UNREACHABLE UNKNOWN_HOST",
                        "gateway UNREACHABLE UNKNOWN_HOST",
                        "relations-service UP ",
                        "relations-service OUT_OF_SERVICE NOT_READY",
                        "measures-service UNREACHABLE REFUSED",
                        "networking-service UNREACHABLE TIMEOUT",
                        "notification-service UNREACHABLE UNREADABLE",
                        "notification-service UP NO_FIGURES");
    }

    @Test
    void saySinceWhenTheyAreAsTheyAre() {
        var first = of(good).get("since");
        assertThat(of(good).get("since")).isEqualTo(first);

        good.behaviour = exchange -> answer(exchange, 200, "{\"status\": \"OUT_OF_SERVICE\"}");
        assertThat(of(good).get("since").asString()).isGreaterThan(first.asString());
    }

    @Test
    void areAskedOnceForAllWhoLookAtTheSameMoment() {
        var asked = new AtomicInteger();
        good.behaviour = exchange -> {
            asked.incrementAndGet();
            healthy(exchange, FIGURES);
        };
        try (var keeping = house.start(
                "--weltoffen.instances.relations-service=" + good.url(), "--weltoffen.operations.keep=1h")) {
            var browser = admin.at(keeping);
            assertThat(Stream.generate(() -> PATH)
                            .limit(10)
                            .parallel()
                            .map(path -> browser.get(path).statusCode()))
                    .containsOnly(200);
        }
        assertThat(asked).hasValue(3);
    }

    @Test
    void areForAdminsOnly() {
        house.identity.roles = List.of("office");
        var office = gateway.browser().signedIn().get(PATH, "Accept-Language", "en");

        assertThat(office.statusCode()).isEqualTo(403);
        assertThat(office.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(office.body()).contains("\"title\":\"Not allowed\"");
        assertThat(gateway.browser().get(PATH).statusCode()).isEqualTo(401);
        assertThat(gateway.browser().get(PATH, "Authorization", "Bearer x").statusCode())
                .isEqualTo(401);
    }

    @Test
    void areShownWhileTheIdentityProviderIsAwayAndNotAfterItHasEndedTheSignIn() {
        house.identity.firstLifetime = Duration.ofSeconds(1);
        var there = gateway.browser().signedIn();
        house.identity.broken = true;
        assertThat(there.get(PATH).statusCode()).isEqualTo(200);

        house.identity.broken = false;
        house.identity.forgetRefreshTokens();
        assertThat(there.get(PATH).statusCode()).isEqualTo(401);
    }
}
