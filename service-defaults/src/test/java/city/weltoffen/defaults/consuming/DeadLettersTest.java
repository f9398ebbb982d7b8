package city.weltoffen.defaults.consuming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.weltoffen.testing.Api;
import city.weltoffen.testing.DirectoryEvents;
import city.weltoffen.testing.EventWriter;
import city.weltoffen.testing.RecordedEvent;
import city.weltoffen.testing.TestTokens;
import city.weltoffen.testing.WithBackends;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@WithBackends
@SpringBootTest(
        classes = StumblingService.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "spring.application.name=stumbling-service",
            "spring.mongodb.database=stumbling",
            "weltoffen.consuming.retries=1",
            "weltoffen.consuming.retry-interval=20ms",
            "spring.cloud.function.definition=stumbling;watching",
            "spring.cloud.stream.bindings.events-out-0.destination=weltoffen.measures",
            "spring.cloud.stream.bindings.stumbling-in-0.destination=weltoffen.networking,weltoffen.measures",
            "spring.cloud.stream.bindings.stumbling-in-0.group=stumbling-service.stumbling",
            "spring.cloud.stream.bindings.watching-in-0.destination=weltoffen.networking",
            "spring.cloud.stream.bindings.watching-in-0.group=stumbling-service.watching"
        })
class DeadLettersTest {

    private static final String LETTERS = "/api/operations/stumbling-service/dead-letters";

    @LocalServerPort
    int port;

    @Autowired
    StumblingService.Stumbling stumbling;

    @Autowired
    StumblingService.Watching watchingHandler;

    private RestTestClient admin;
    private EventWriter networking;

    @BeforeEach
    void anAdmin() {
        admin = Api.as(port, TestTokens.admin());
        networking = EventWriter.of("weltoffen.networking");
        stumbling.cause = new IllegalArgumentException("no such thing as kim.kultur@city.example here");
    }

    private static RecordedEvent poison() {
        return DirectoryEvents.department("stone-" + UUID.randomUUID());
    }

    private Map<?, ?> read(String path) {
        return admin.get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(Map.class)
                .getResponseBody();
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> listed(String query) {
        return (List<Map<String, Object>>) read(LETTERS + query).get("items");
    }

    private Map<String, Object> letterOf(RecordedEvent event) {
        return await().until(
                        () -> listed("?size=100").stream()
                                .filter(letter -> event.id().equals(letter.get("eventId")))
                                .findFirst(),
                        java.util.Optional::isPresent)
                .orElseThrow();
    }

    private String written(RecordedEvent event) {
        networking.write(event);
        return String.valueOf(letterOf(event).get("id"));
    }

    private RestTestClient.ResponseSpec replay(String id) {
        return admin.post().uri(LETTERS + "/" + id + "/replay").exchange();
    }

    private RestTestClient.ResponseSpec discard(String id, String reason) {
        return admin.post()
                .uri(LETTERS + "/" + id + "/discard")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"reason\": \"" + reason + "\"}")
                .exchange();
    }

    private static long times(StumblingService.Watching consumer, RecordedEvent event) {
        return consumer.handled.stream().filter(event.id()::equals).count();
    }

    @Nested
    class Listing {

        @Test
        void saysWhatFailedWhereAndWhyWithoutPersonalData() {
            RecordedEvent event = poison();
            networking.write(event);

            assertThat(letterOf(event))
                    .containsEntry("topic", "weltoffen.networking")
                    .containsEntry("consumer", "stumbling-service.stumbling")
                    .containsEntry("eventType", "department.registered")
                    .containsEntry("subject", event.subject())
                    .containsEntry("reason", "java.lang.IllegalArgumentException")
                    .containsEntry("message", "no such thing as …@… here")
                    .containsEntry("state", "OPEN")
                    .hasEntrySatisfying(
                            "offset", offset -> assertThat((Integer) offset).isNotNegative())
                    .hasEntrySatisfying(
                            "partition", part -> assertThat((Integer) part).isNotNegative());
        }

        @Test
        void isNewestFirstPagedAndByStateAndGroup() {
            String open = written(poison());
            String first = written(poison());
            String second = written(poison());
            discard(first, "not needed").expectStatus().isOk();
            discard(second, "not needed").expectStatus().isOk();

            assertThat(listed("?state=DISCARDED&size=1"))
                    .singleElement()
                    .satisfies(newest -> assertThat(newest.get("id")).isEqualTo(second));
            assertThat(listed("?state=DISCARDED&size=1&page=1"))
                    .singleElement()
                    .satisfies(next -> assertThat(next.get("id")).isEqualTo(first));
            assertThat(listed("?state=DISCARDED&size=100"))
                    .extracting(letter -> (Object) letter.get("id"))
                    .doesNotContain(open);
            assertThat(listed("?size=100&consumer=stumbling-service.watching"))
                    .extracting(letter -> (Object) letter.get("id"))
                    .doesNotContain(first, second);
        }

        @Test
        void hasWhatIsNoEventAtAll() {
            var nonsense = new RecordedEvent(Map.of("ce_id", "nonsense " + UUID.randomUUID()), "key", "{");
            networking.write(nonsense);

            assertThat(letterOf(nonsense)).containsEntry("eventType", null);
        }

        @Test
        void leavesOutWhatOtherServicesCouldNotHandle() {
            String elsewhere = UUID.randomUUID().toString();
            try (EventWriter letters = EventWriter.of("weltoffen.networking.dlt")) {
                letters.write(new RecordedEvent(
                        Map.of("ce_id", elsewhere, "kafka_dlt-original-consumer-group", "other-service.things"),
                        "key",
                        "{}"));
            }
            written(poison());
            written(poison());

            assertThat(listed("?size=100")).noneMatch(letter -> elsewhere.equals(letter.get("eventId")));
        }

        @Test
        void isForAdminsOnly() {
            for (String token : List.of(TestTokens.office(), TestTokens.kultur())) {
                Api.as(port, token).get().uri(LETTERS).exchange().expectStatus().isForbidden();
                Api.as(port, token)
                        .post()
                        .uri(LETTERS + "/x/replay")
                        .exchange()
                        .expectStatus()
                        .isForbidden();
            }
        }
    }

    @Nested
    class Looking {

        @Test
        void showsHeadersAndData() {
            RecordedEvent event = poison();
            Map<?, ?> found = read(LETTERS + "/" + written(event));

            assertThat(found.get("data")).isEqualTo(event.json());
            assertThat(found.get("key")).isEqualTo(event.key());
            assertThat(found.get("headers").toString())
                    .contains("ce_type", "kafka_dlt-exception-stacktrace")
                    .doesNotContain("kim.kultur");
        }

        @Test
        void atWhatIsNotThereIsNotFound() {
            admin.get().uri(LETTERS + "/x").exchange().expectStatus().isNotFound();
        }
    }

    @Nested
    class Replaying {

        @Test
        void happensInTheGroupThatFailedAndInNoOther() {
            RecordedEvent event = poison();
            String id = written(event);
            await().until(() -> times(watchingHandler, event) == 1);
            stumbling.cause = null;

            replay(id).expectStatus().isOk().expectBody().jsonPath("$.state").isEqualTo("REPLAYED");

            assertThat(times(stumbling, event)).isEqualTo(1);
            RecordedEvent later = DirectoryEvents.department("later-" + UUID.randomUUID());
            networking.write(later);
            await().until(() -> times(watchingHandler, later) == 1 && times(stumbling, later) == 1);
            assertThat(times(watchingHandler, event)).isEqualTo(1);
        }

        @Test
        void twiceHandlesItOnce() {
            RecordedEvent event = poison();
            String id = written(event);
            stumbling.cause = null;

            replay(id).expectStatus().isOk();
            replay(id).expectStatus().isOk().expectBody().jsonPath("$.state").isEqualTo("REPLAYED");

            assertThat(times(stumbling, event)).isEqualTo(1);
        }

        @Test
        void thatFailsAgainSaysWhyAndLeavesItOpen() {
            RecordedEvent event = poison();
            String id = written(event);
            stumbling.cause = new UnsupportedOperationException("still broken");

            replay(id)
                    .expectStatus()
                    .isEqualTo(422)
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("replay-failed")
                    .jsonPath("$.detail")
                    .value(detail -> assertThat(String.valueOf(detail)).contains("still broken"));

            assertThat(letterOf(event))
                    .containsEntry("state", "OPEN")
                    .containsEntry("replays", 1)
                    .containsEntry("message", "still broken");
        }

        @Test
        void inAnOutageSaysSoAndCountsForNothing() {
            RecordedEvent event = poison();
            String id = written(event);
            stumbling.cause = new DataAccessResourceFailureException("store away");

            replay(id)
                    .expectStatus()
                    .isEqualTo(503)
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("replay-outage");

            assertThat(letterOf(event)).containsEntry("state", "OPEN").containsEntry("replays", 0);
        }

        @Test
        void ofAGroupThatIsNoMoreSaysSo() {
            var event = new RecordedEvent(
                    Map.of(
                            "ce_id",
                            UUID.randomUUID().toString(),
                            "kafka_dlt-original-consumer-group",
                            "stumbling-service.former"),
                    "key",
                    "{}");
            try (EventWriter letters = EventWriter.of("weltoffen.networking.dlt")) {
                letters.write(event);
            }

            replay(String.valueOf(letterOf(event).get("id")))
                    .expectStatus()
                    .isEqualTo(422)
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("consumer-gone");
        }
    }

    @Nested
    class Discarding {

        @Test
        void needsAReasonAndKeepsTheFirst() {
            String id = written(poison());

            discard(id, " ").expectStatus().isBadRequest();
            discard(id, "Told again by hand").expectStatus().isOk();
            discard(id, "Another reason")
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.state")
                    .isEqualTo("DISCARDED")
                    .jsonPath("$.discardedBecause")
                    .isEqualTo("Told again by hand");
        }

        @Test
        void canBeTakenBackByAReplay() {
            RecordedEvent event = poison();
            String id = written(event);
            discard(id, "by mistake").expectStatus().isOk();
            stumbling.cause = null;

            replay(id).expectStatus().isOk();

            assertThat(times(stumbling, event)).isEqualTo(1);
        }

        @Test
        void isTooLateOnceItWasReplayed() {
            String id = written(poison());
            stumbling.cause = null;
            replay(id).expectStatus().isOk();

            discard(id, "too late")
                    .expectStatus()
                    .isEqualTo(422)
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("letter-replayed");
        }
    }
}
