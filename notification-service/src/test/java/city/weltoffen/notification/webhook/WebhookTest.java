package city.weltoffen.notification.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.weltoffen.events.Addressee;
import city.weltoffen.notification.Api;
import city.weltoffen.notification.NotificationTest;
import city.weltoffen.notification.SomeEvents;
import city.weltoffen.notification.delivery.Deliveries;
import city.weltoffen.notification.delivery.Delivery;
import city.weltoffen.testing.EventLog;
import city.weltoffen.testing.EventWriter;
import city.weltoffen.testing.TestTokens;
import city.weltoffen.testing.TestUser;
import city.weltoffen.testing.WebhookReceiver;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

@NotificationTest
class WebhookTest {

    @LocalServerPort
    int port;

    @Autowired
    Deliveries deliveries;

    @Autowired
    Dispatch dispatch;

    private final String person = UUID.randomUUID().toString();
    private Api api;
    private EventWriter networking;
    private WebhookReceiver receiver;
    private String outlet;
    private String secret;

    @BeforeEach
    void aWebhook() throws Exception {
        api = Api.as(port, TestTokens.of(TestUser.KULTUR, Map.of("sub", person)));
        networking = EventWriter.of("weltoffen.networking");
        receiver = WebhookReceiver.start();
        Map<?, ?> added = add(api, receiver.url(), null);
        outlet = String.valueOf(added.get("id"));
        secret = String.valueOf(added.get("secret"));
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    private static String webhook(String url, String department) {
        return "{\"kind\": \"WEBHOOK\", \"name\": \"Records\", %s \"webhook\": {\"url\": \"%s\"}}"
                .formatted(department == null ? "" : "\"department\": \"" + department + "\",", url);
    }

    private static Map<?, ?> add(Api api, String url, String department) {
        return api.post("/api/outlets", webhook(url, department))
                .expectStatus()
                .isCreated()
                .returnResult(Map.class)
                .getResponseBody();
    }

    private void happens(String title) {
        networking.write(SomeEvents.call(title, Addressee.person(person)));
    }

    private void awaitMessages(int count) {
        await().untilAsserted(() -> assertThat(receiver.messages()).hasSize(count));
    }

    private void awaitInbox(int count) {
        await().untilAsserted(
                        () -> assertThat((List<?>) api.inbox("").get("items")).hasSize(count));
    }

    private Delivery awaitDelivery(Delivery.State state, int attempts) {
        await().untilAsserted(() -> assertThat(deliveries.page(Set.of(outlet), null, 10))
                .anySatisfy(delivery -> {
                    assertThat(delivery.state()).isEqualTo(state);
                    assertThat(delivery.attempts()).hasSize(attempts);
                }));
        return deliveries.page(Set.of(outlet), null, 10).getFirst();
    }

    private Map<?, ?> read() {
        return api.get("/api/outlets/" + outlet).returnResult(Map.class).getResponseBody();
    }

    @Nested
    class AMessage {

        @Test
        void isOneSignedPostThatSaysWhatHappenedAndWhy() {
            happens("Twinning & more");

            awaitMessages(1);
            WebhookReceiver.Message message = receiver.messages().getFirst();
            assertThat(message.isSignedWith(secret)).isTrue();
            assertThat(message.id()).startsWith(outlet + "-");
            assertThat(message.headers().get("content-type").getFirst()).startsWith("application/json");
            assertThat(message.body())
                    .contains("\"type\":\"call.published\"")
                    .contains("\"en\":\"New call: Twinning & more\"")
                    .contains("\"link\":\"http://localhost:8080/funding/x\"")
                    .contains("\"programmes\":[\"CERV\"]")
                    .contains("\"reasons\":[{\"type\":\"ADDRESSEE\"");
            awaitDelivery(Delivery.State.DELIVERED, 1);
        }

        @Test
        void isSentInTheOrderOfWhatHappenedAmongThoseThatWait() {
            api.post("/api/outlets/" + outlet + "/pause", "{}").expectStatus().isOk();
            IntStream.range(0, 10).forEach(number -> happens("No " + number));
            awaitInbox(10);
            api.post("/api/outlets/" + outlet + "/resume", "{}").expectStatus().isOk();

            awaitMessages(10);
            List<String> ids = receiver.messages().stream()
                    .map(WebhookReceiver.Message::id)
                    .toList();
            assertThat(ids).isSorted().doesNotHaveDuplicates();
        }

        @Test
        void isTheSameWhenItIsTriedAgain() {
            receiver.willAnswer("500", "500");
            happens("Tried again");

            awaitMessages(3);
            assertThat(receiver.messages().stream()
                            .map(WebhookReceiver.Message::id)
                            .distinct())
                    .hasSize(1);
            assertThat(receiver.messages().stream()
                            .map(WebhookReceiver.Message::body)
                            .distinct())
                    .hasSize(1);
            Delivery delivery = awaitDelivery(Delivery.State.DELIVERED, 3);
            assertThat(delivery.attempts().getFirst().fault()).isEqualTo("receiver-fault");
        }

        @Test
        void isNotSentTwiceByTwoWorkersOnOneStore() throws Exception {
            IntStream.range(0, 20).forEach(number -> happens("Shared " + number));
            List<Thread> workers = IntStream.range(0, 40)
                    .mapToObj(number -> Thread.ofVirtual().start(() -> dispatch.by(outlet)))
                    .toList();
            for (Thread worker : workers) {
                worker.join();
            }

            awaitMessages(20);
            await().untilAsserted(() -> assertThat(deliveries.page(Set.of(outlet), null, 100))
                    .hasSize(20)
                    .allMatch(delivery -> delivery.state() == Delivery.State.DELIVERED));
            assertThat(receiver.messages()).hasSize(20);
        }

        @Test
        void waitsForAWebhookThatIsPaused() {
            api.post("/api/outlets/" + outlet + "/pause", "{}").expectStatus().isOk();
            happens("While paused");
            happens("Seen");
            awaitInbox(2);
            assertThat(receiver.messages()).isEmpty();

            api.post("/api/outlets/" + outlet + "/resume", "{}").expectStatus().isOk();

            awaitMessages(2);
        }
    }

    @Nested
    class AReceiver {

        @Test
        void thatIsGoneSwitchesItsWebhookOffAndItsOwnerHearsOfIt() {
            receiver.willAnswer("410");
            happens("For nobody");

            await().untilAsserted(() -> assertThat(read().toString()).contains("state=FAILED", "fault=gone"));
            awaitDelivery(Delivery.State.FAILED, 1);
            try (EventLog log = EventLog.of("weltoffen.notifications")) {
                log.awaitThat(events -> assertThat(log.ofKey(outlet))
                        .anySatisfy(event ->
                                assertThat(event.headers().get("ce_type")).contains("delivery.failed")));
                assertThat(log.ofKey(outlet).toString()).doesNotContain(receiver.url(), secret);
            }
        }

        @Test
        void thatAsksForARestGetsIt() {
            receiver.willAnswer("429 Retry-After 3600");
            happens("Too soon");

            Delivery delivery = awaitDelivery(Delivery.State.WAITING, 1);
            assertThat(delivery.nextAttemptAt()).isAfter(Instant.now().plusSeconds(3000));
            assertThat(delivery.attempts().getFirst().fault()).isEqualTo("too-busy");
        }

        @Test
        void thatIsBrokenDelaysNoOther() throws Exception {
            try (WebhookReceiver broken = WebhookReceiver.start()) {
                broken.willAnswer("500", "500", "500", "500", "500");
                Map<?, ?> other = add(api, broken.url(), null);
                assertThat(other.get("id")).isNotEqualTo(outlet);

                IntStream.range(0, 5).forEach(number -> happens("No " + number));

                awaitMessages(5);
            }
        }

        @Test
        void canHaveWhatItLostOnceMore() {
            happens("Lost");
            awaitDelivery(Delivery.State.DELIVERED, 1);
            Instant since = Instant.now().minusSeconds(600);
            String replay = "{\"since\": \"%s\"%s}";

            api.post("/api/outlets/" + outlet + "/replays", replay.formatted(since, ""))
                    .expectBody()
                    .jsonPath("$.messages")
                    .isEqualTo(0);
            api.post(
                            "/api/outlets/" + outlet + "/replays",
                            replay.formatted("+1000000000-01-01T00:00:00Z", ", \"delivered\": true"))
                    .expectBody()
                    .jsonPath("$.messages")
                    .isEqualTo(0);
            api.post("/api/outlets/" + outlet + "/replays", replay.formatted("-1000000000-01-01T00:00:00Z", ""))
                    .expectBody()
                    .jsonPath("$.messages")
                    .isEqualTo(0);
            api.post("/api/outlets/" + outlet + "/replays", replay.formatted(since, ", \"delivered\": true"))
                    .expectBody()
                    .jsonPath("$.messages")
                    .isEqualTo(1);

            awaitMessages(2);
            assertThat(receiver.messages().get(1).id())
                    .isEqualTo(receiver.messages().get(0).id());
        }
    }

    @Nested
    class TheSecret {

        @Test
        void isShownOnceAndNeverAgain() {
            assertThat(secret).startsWith("whsec_").hasSize("whsec_".length() + 44);
            assertThat(read().toString()).contains(receiver.url()).doesNotContain(secret.substring(6));
            assertThat(api.get("/api/outlets").returnResult(String.class).getResponseBody())
                    .doesNotContain(secret.substring(6));
        }

        @Test
        void isFollowedByAnotherWhileBothSign() {
            String next = String.valueOf(api.post("/api/outlets/" + outlet + "/secret", "{}")
                    .expectStatus()
                    .isOk()
                    .returnResult(Map.class)
                    .getResponseBody()
                    .get("secret"));
            happens("In between");

            awaitMessages(1);
            WebhookReceiver.Message message = receiver.messages().getFirst();
            assertThat(next).isNotEqualTo(secret);
            assertThat(message.isSignedWith(secret)).isTrue();
            assertThat(message.isSignedWith(next)).isTrue();
            assertThat(message.headers().get("webhook-signature").getFirst().split(" "))
                    .hasSize(2);
        }

        @Test
        void signsATestThatShowsTheAnswer() {
            api.post("/api/outlets/" + outlet + "/test", "{}")
                    .expectBody()
                    .jsonPath("$.delivered")
                    .isEqualTo(true)
                    .jsonPath("$.answer")
                    .isEqualTo("HTTP 204");
            assertThat(receiver.messages().getFirst().isSignedWith(secret)).isTrue();
            assertThat(receiver.messages().getFirst().body()).contains("\"type\":\"test\"");

            receiver.willAnswer("302 Location http://localhost/");
            api.post("/api/outlets/" + outlet + "/test", "{}")
                    .expectBody()
                    .jsonPath("$.delivered")
                    .isEqualTo(false)
                    .jsonPath("$.fault")
                    .isEqualTo("redirected");
        }
    }

    @Nested
    class AnAddress {

        @Test
        void thatCannotReceiveIsRefusedAtItsField() {
            for (String url : new String[] {"ftp://city.example/x", "https://user@city.example/", "no address"}) {
                api.post("/api/outlets", webhook(url, null))
                        .expectStatus()
                        .isBadRequest()
                        .expectBody()
                        .jsonPath("$.errors[0].pointer")
                        .isEqualTo("#/webhook/url");
            }
        }

        @Test
        void canBeChangedAndLeavesTheSecret() throws Exception {
            try (WebhookReceiver other = WebhookReceiver.start()) {
                api.client()
                        .put()
                        .uri("/api/outlets/" + outlet)
                        .header(HttpHeaders.IF_MATCH, "\"0\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(webhook(other.url(), null))
                        .exchange()
                        .expectStatus()
                        .isOk();
                happens("Elsewhere");

                await().untilAsserted(() -> assertThat(other.messages()).hasSize(1));
                assertThat(other.messages().getFirst().isSignedWith(secret)).isTrue();
            }
        }

        @Test
        void isNotForTheCouncilNorForDepartmentsOfOthers() {
            Api.as(port, TestTokens.council())
                    .post("/api/outlets", webhook(receiver.url(), null))
                    .expectStatus()
                    .isForbidden();
            Api.as(port, TestTokens.umwelt())
                    .get("/api/outlets/" + outlet)
                    .expectStatus()
                    .isNotFound();
            Api.as(port, TestTokens.umwelt())
                    .post("/api/outlets/" + outlet + "/secret", "{}")
                    .expectStatus()
                    .isNotFound();
        }
    }
}
