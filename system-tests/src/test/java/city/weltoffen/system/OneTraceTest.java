package city.weltoffen.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What one request sets off is one trace in the logs of all processes that it reaches. */
@WithTheSystem
class OneTraceTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Pattern TRACE = Pattern.compile("\\[([0-9a-f]{32})-[0-9a-f]{16}]");

    private final TheSystem system;
    private final Api kultur;
    private final String word = "Spurort" + System.nanoTime();
    private final String subscription;

    OneTraceTest(TheSystem system) {
        this.system = system;
        kultur = system.as("kultur-system");
        subscription = kultur.subscribe(word, Map.of("keywords", List.of(word)));
    }

    @AfterEach
    void unsubscribe() {
        assertThat(kultur.delete(subscription).status()).isEqualTo(204);
    }

    @Test
    void isFoundInTheLogsOfGatewayServiceAndNotification() {
        system.as("office-system")
                .post("/api/partners", Map.of("kind", "CITY", "name", Map.of("de", word, "en", word), "country", "PL"))
                .good();

        await("its one trace")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(traces("gateway", "POST relations 201"))
                        .anyMatch(trace -> traces("relations-service", "Published partner.added")
                                        .contains(trace)
                                && traces("notification-service", "partner.added came into")
                                        .contains(trace)));
    }

    private Set<String> traces(String service, String line) {
        return system.log(service).stream()
                .filter(logged -> logged.contains(line))
                .flatMap(logged -> TRACE.matcher(logged).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }
}
