package city.weltoffen.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.opentelemetry.proto.trace.v1.Span.SpanKind;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What one request sets off is one trace, in the logs of all processes that it reaches and where traces are collected. */
class OneTraceTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String RUNS = "/api/operations/notification-service/jobs/send-digests/runs";
    private static final String ADDRESS = "kultur@example.org";
    private static final String CLICK = "00f067aa0ba902b7";
    private static final Pattern TRACE = Pattern.compile("\\[([0-9a-f]{32})-[0-9a-f]{16}]");

    private static TheSystem system;

    private final Api kultur;
    private final String word = "Spurort" + System.nanoTime();
    private final String subscription;
    private final String mails;

    @BeforeAll
    static void start() {
        system = TheSystem.start(Plan.traces());
    }

    @AfterAll
    static void end() {
        system.close();
    }

    OneTraceTest() {
        kultur = system.as("kultur-system");
        subscription = kultur.subscribe(word, Map.of("keywords", List.of(word)));
        mails = mailsAtOnce();
    }

    private String mailsAtOnce() {
        var atOnce = Map.of("kind", "EMAIL", "name", word, "email", Map.of("address", ADDRESS, "rhythm", "AT_ONCE"));
        return "/api/outlets/"
                + kultur.post("/api/outlets", atOnce).good().get("id").asString();
    }

    @AfterEach
    void forget() {
        assertThat(kultur.delete(subscription).status()).isEqualTo(204);
        assertThat(kultur.delete(mails).status()).isEqualTo(204);
    }

    private HttpRequest.Builder click() {
        var partner = Map.of("kind", "CITY", "name", Map.of("de", word, "en", word), "country", "PL");
        return system.as("office-system")
                .request("/api/partners")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(partner)));
    }

    @Test
    void isFoundInTheLogsOfGatewayServiceAndNotification() {
        Http.send(click().build()).good();

        await("its one trace")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(logged("gateway", "POST relations 201"))
                        .anyMatch(trace -> logged("relations-service", "Published partner.added")
                                        .contains(trace)
                                && logged("notification-service", "partner.added came into")
                                        .contains(trace)));
    }

    /** The caller begins the trace, so that it is known which one is meant. */
    @Test
    void isExportedFromTheClickToTheInboxAndToTheMail() {
        String trace = UUID.randomUUID().toString().replace("-", "");
        Http.send(click().header("traceparent", "00-" + trace + "-" + CLICK + "-01")
                        .build())
                .good();

        var admin = system.as("admin-system");
        await("the way of the mail back to the click").atMost(PATIENCE).untilAsserted(() -> {
            admin.post(RUNS, Map.of()).good();
            leadsToTheClick(trace, "publish partner.added", "relations-service", SpanKind.SPAN_KIND_PRODUCER);
            leadsToTheClick(trace, "inbox partner.added", "notification-service", SpanKind.SPAN_KIND_CONSUMER);
            leadsToTheClick(trace, "send email", "notification-service", SpanKind.SPAN_KIND_PRODUCER);
        });
    }

    /** Steps within a process, such as its filters, aside. */
    private void leadsToTheClick(String trace, String name, String service, SpanKind kind) {
        assertThat(system.traces().wayTo(trace, name))
                .filteredOn(span -> span.kind() != SpanKind.SPAN_KIND_INTERNAL)
                .extracting(Traces.Span::service, Traces.Span::kind)
                .containsExactly(
                        tuple(service, kind),
                        tuple("relations-service", SpanKind.SPAN_KIND_SERVER),
                        tuple("gateway", SpanKind.SPAN_KIND_CLIENT),
                        tuple("gateway", SpanKind.SPAN_KIND_SERVER));
        assertThat(system.traces().wayTo(trace, name).getLast().parent()).isEqualTo(CLICK);
    }

    private Set<String> logged(String service, String line) {
        return system.log(service).stream()
                .filter(logged -> logged.contains(line))
                .flatMap(logged -> TRACE.matcher(logged).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }
}
