package city.weltoffen.notification.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.weltoffen.notification.Api;
import city.weltoffen.notification.NotificationTest;
import city.weltoffen.notification.SomeEvents;
import city.weltoffen.testing.EventWriter;
import city.weltoffen.testing.RecordedEvent;
import city.weltoffen.testing.TestTokens;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@NotificationTest
class PreviewApiTest {

    @LocalServerPort
    int port;

    private final EventWriter networking = EventWriter.of("weltoffen.networking");
    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");
    private Api api;

    @BeforeEach
    void signIn() {
        api = Api.as(port, TestTokens.umwelt());
    }

    private Map<?, ?> preview(String criteria) {
        return api.post("/api/subscriptions/preview", "{\"criteria\": " + criteria + "}")
                .expectStatus()
                .isOk()
                .returnResult(Map.class)
                .getResponseBody();
    }

    private static RecordedEvent at(RecordedEvent event, Instant time) {
        Map<String, String> headers = new LinkedHashMap<>(event.headers());
        headers.put("ce_time", time.toString());
        return new RecordedEvent(headers, event.key(), event.json());
    }

    @Test
    void countsWhatTheRuleWouldHaveBroughtAndShowsTheNewestWithTheirReasons() {
        for (int number = 0; number < 12; number++) {
            networking.write(at(
                    SomeEvents.call("No " + number + " " + word), Instant.now().minus(Duration.ofHours(12 - number))));
        }
        networking.write(SomeEvents.call("Another"));

        String rule = "{\"programmes\": [\"CERV\"], \"keywords\": [\"" + word + "\"]}";
        await().untilAsserted(() -> assertThat(preview(rule).get("count")).isEqualTo(12));

        List<?> examples = (List<?>) preview(rule).get("examples");
        assertThat(examples).hasSize(10);
        assertThat(examples.getFirst().toString()).contains("No 11 ", "keywords", "CERV", "/funding/x");
        assertThat(preview("{\"programmes\": [\"LIFE\"], \"keywords\": [\"" + word + "\"]}")
                        .get("count"))
                .isEqualTo(0);
        assertThat(preview("{\"programmes\": [\"CERV\"], \"keywords\": [\"%s\"], \"excludedKeywords\": [\"11\"]}"
                                .formatted(word))
                        .get("count"))
                .isEqualTo(11);
    }

    @Test
    void countsAnEventOnceAndNoneOlderThanThirtyDays() {
        RecordedEvent twice = SomeEvents.call("Twice " + word);
        networking.write(at(SomeEvents.call("Old " + word), Instant.now().minus(Duration.ofDays(31))));
        networking.write(twice);
        networking.write(twice);
        networking.write(SomeEvents.call("Last " + word));

        await().untilAsserted(() -> assertThat(
                        preview("{\"keywords\": [\"" + word + "\"]}").get("count"))
                .isEqualTo(2));
    }

    @Test
    void refusesWhatASubscriptionCouldNotBe() {
        api.post("/api/subscriptions/preview", "{\"criteria\": {}}")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].code")
                .isEqualTo("criteria-empty");
    }

    @Test
    void isForMembersOnly() {
        Api.as(port, TestTokens.council())
                .post("/api/subscriptions/preview", "{\"criteria\": {\"programmes\": [\"LIFE\"]}}")
                .expectStatus()
                .isForbidden();
    }
}
