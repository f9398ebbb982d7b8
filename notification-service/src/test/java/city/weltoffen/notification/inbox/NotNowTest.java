package city.weltoffen.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.weltoffen.events.Addressee;
import city.weltoffen.events.EventEnvelope;
import city.weltoffen.notification.Api;
import city.weltoffen.notification.NotificationTest;
import city.weltoffen.notification.SomeEvents;
import city.weltoffen.notification.audience.News;
import city.weltoffen.notification.delivery.Item;
import city.weltoffen.notification.delivery.Items;
import city.weltoffen.notification.later.Silence;
import city.weltoffen.testing.EventWriter;
import city.weltoffen.testing.RecordedEvent;
import city.weltoffen.testing.TestTokens;
import city.weltoffen.testing.TestUser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.test.web.servlet.client.RestTestClient;

@NotificationTest
class NotNowTest {

    @LocalServerPort
    int port;

    @Autowired
    MongoTemplate template;

    @Autowired
    Items items;

    @Autowired
    Clock businessClock;

    private String person;
    private Api api;
    private EventWriter networking;

    @BeforeEach
    void somebodyNew() {
        person = UUID.randomUUID().toString();
        api = Api.as(port, token());
        networking = EventWriter.of("weltoffen.networking");
    }

    private String token() {
        return TestTokens.of(TestUser.KULTUR, Map.of("sub", person));
    }

    private LocalDate tomorrow() {
        return LocalDate.now(businessClock).plusDays(1);
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> entries(String query) {
        return (List<Map<String, Object>>) api.inbox(query).get("items");
    }

    private List<String> titles(String query) {
        return entries(query).stream()
                .map(entry -> String.valueOf(((Map<?, ?>) entry.get("title")).get("en"))
                        .replace("New call: ", ""))
                .toList();
    }

    private void awaitTitles(String... titles) {
        await().untilAsserted(() -> assertThat(titles("")).isEqualTo(List.of(titles)));
    }

    private RecordedEvent written(String title) {
        RecordedEvent event = SomeEvents.call(title, Addressee.person(person));
        networking.write(event);
        return event;
    }

    /** Another event of the same subject. */
    private void writtenAgain(RecordedEvent first, String title) {
        RecordedEvent event = SomeEvents.call(title, Addressee.person(person));
        var headers = new HashMap<>(event.headers());
        headers.put("ce_subject", first.subject());
        networking.write(new RecordedEvent(headers, first.key(), event.json()));
    }

    private String idOf(String title) {
        return entries("?size=100").stream()
                .filter(entry -> entry.get("title").toString().contains(title))
                .map(entry -> String.valueOf(entry.get("id")))
                .findFirst()
                .orElseThrow();
    }

    private RestTestClient.ResponseSpec putOff(String id, String of, LocalDate until) {
        return api.post(
                "/api/notifications/" + id + "/not-now", "{\"until\": \"%s\", \"of\": \"%s\"}".formatted(until, of));
    }

    private RestTestClient.ResponseSpec delete(String path) {
        return api.client().delete().uri(path).exchange();
    }

    /** The day comes. */
    private void theDayComes() {
        template.updateMulti(
                Query.query(where("recipient").is(person).and("later").ne(null)),
                Update.update("later.until", Instant.now().minusSeconds(1)),
                Notification.class);
        template.updateMulti(
                Query.query(where("recipient").is(person)),
                Update.update("until", Instant.now().minusSeconds(1)),
                Silence.class);
        Api.as(port, TestTokens.admin())
                .post("/api/operations/notification-service/jobs/wake-notifications/runs", "")
                .expectStatus()
                .isOk();
    }

    @Nested
    class AnEntry {

        @Test
        void leavesTheListAndIsShownAmongThoseForLater() {
            written("One");
            written("Two");
            await().untilAsserted(() -> assertThat(titles("")).hasSize(2));

            putOff(idOf("One"), "ENTRY", tomorrow()).expectStatus().isOk();

            assertThat(titles("")).containsExactly("Two");
            assertThat(titles("?unread=true")).containsExactly("Two");
            assertThat(api.inbox("").get("unread")).isEqualTo(1);
            assertThat(titles("?later=true")).containsExactly("One");
            assertThat(String.valueOf(entries("?later=true").getFirst().get("later")))
                    .isEqualTo(tomorrow()
                            .atStartOfDay(businessClock.getZone())
                            .toInstant()
                            .toString());
        }

        @Test
        void comesBackOnTopAndUnreadOnItsDay() {
            written("Old");
            awaitTitles("Old");
            written("New");
            written("Newest");
            await().untilAsserted(() -> assertThat(titles("")).hasSize(3));
            String old = idOf("Old");
            api.post("/api/notifications/" + old + "/read", "").expectStatus().isOk();
            putOff(old, "ENTRY", tomorrow()).expectStatus().isOk();

            theDayComes();

            assertThat(titles("").getFirst()).isEqualTo("Old");
            assertThat(entries("").getFirst()).containsEntry("read", false).containsEntry("back", true);
            assertThat(titles("?later=true")).isEmpty();
            List<String> paged = new CopyOnWriteArrayList<>();
            for (Object cursor = ""; cursor != null; ) {
                String query = "?size=1&cursor=" + cursor;
                paged.addAll(titles(query));
                cursor = api.inbox(query).get("next");
            }
            assertThat(paged).isEqualTo(titles("")).hasSize(3);
            api.post("/api/notifications/" + old + "/read", "").expectStatus().isOk();
            assertThat(titles("").getLast()).isEqualTo("Old");
        }

        @Test
        void isNotTouchedWhenAllAreMarkedRead() {
            written("Put off");
            awaitTitles("Put off");
            putOff(idOf("Put off"), "ENTRY", tomorrow()).expectStatus().isOk();

            api.post("/api/notifications/read", "").expectStatus().isNoContent();

            assertThat(entries("?later=true").getFirst()).containsEntry("read", false);
        }

        @Test
        void isTakenBackAsItWas() {
            written("Undone");
            awaitTitles("Undone");
            String id = idOf("Undone");
            putOff(id, "ENTRY", tomorrow()).expectStatus().isOk();

            delete("/api/notifications/" + id + "/not-now").expectStatus().isOk();

            assertThat(entries("").getFirst())
                    .containsEntry("read", false)
                    .containsEntry("back", false)
                    .containsEntry("later", null);
        }

        @Test
        void needsADayAfterTodayAndWithinAYear() {
            written("When");
            awaitTitles("When");

            putOff(idOf("When"), "ENTRY", LocalDate.now(businessClock))
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].pointer")
                    .isEqualTo("#/until");
            putOff(idOf("When"), "ENTRY", tomorrow().plusYears(2))
                    .expectStatus()
                    .isBadRequest();
            api.post("/api/notifications/" + idOf("When") + "/not-now", "{}")
                    .expectStatus()
                    .isBadRequest();
        }

        @Test
        void ofSomebodyElseIsNotFound() {
            written("Mine");
            awaitTitles("Mine");
            Api other = Api.as(port, TestTokens.umwelt());

            other.post(
                            "/api/notifications/" + idOf("Mine") + "/not-now",
                            "{\"until\": \"%s\", \"of\": \"ENTRY\"}".formatted(tomorrow()))
                    .expectStatus()
                    .isNotFound();
        }

        @Test
        void isToldToOtherBrowsers() throws Exception {
            written("Told");
            awaitTitles("Told");
            List<String> lines = new CopyOnWriteArrayList<>();
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create("http://localhost:" + port + "/api/notifications/stream"))
                    .header("Authorization", "Bearer " + token())
                    .build();
            try (Stream<String> body = HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.ofLines())
                    .body()) {
                Thread.ofVirtual().start(() -> body.forEach(lines::add));
                await().until(() -> !lines.isEmpty());

                putOff(idOf("Told"), "ENTRY", tomorrow()).expectStatus().isOk();

                await().untilAsserted(() -> assertThat(lines).contains("event:later", "data:{\"unread\":0}"));
            }
        }
    }

    @Nested
    class ASubject {

        @Test
        void keepsWhatComesOfItAsideUntilItsDay() {
            RecordedEvent first = written("First");
            awaitTitles("First");
            putOff(idOf("First"), "SUBJECT", tomorrow()).expectStatus().isOk();

            writtenAgain(first, "Second");
            written("Other");

            await().untilAsserted(() -> assertThat(titles("?later=true")).containsExactly("Second", "First"));
            awaitTitles("Other");
            assertThat(api.inbox("").get("unread")).isEqualTo(1);

            theDayComes();

            assertThat(titles("")).containsExactly("Second", "First", "Other");
            writtenAgain(first, "Third");
            await().untilAsserted(() -> assertThat(titles("")).contains("Third"));
        }

        @Test
        void doesNotKeepUrgentKindsAside() {
            RecordedEvent first = written("Calm");
            awaitTitles("Calm");
            putOff(idOf("Calm"), "SUBJECT", tomorrow()).expectStatus().isOk();
            var headers = new HashMap<>(SomeEvents.call("x").headers());
            headers.put("ce_subject", first.subject());
            headers.put("ce_type", first.type().replace("call.published", "call.deadline-approaching"));

            RecordedEvent urgent = SomeEvents.call("Urgent", Addressee.person(person));
            networking.write(new RecordedEvent(headers, first.key(), urgent.json()));

            awaitTitles("Urgent");
        }

        @Test
        void isListedAndCanBeHeardAgainAtOnce() {
            RecordedEvent first = written("Subject");
            awaitTitles("Subject");
            putOff(idOf("Subject"), "SUBJECT", tomorrow()).expectStatus().isOk();
            writtenAgain(first, "More");
            await().untilAsserted(() -> assertThat(titles("?later=true")).hasSize(2));

            List<?> silences = api.get("/api/notifications/not-now")
                    .expectStatus()
                    .isOk()
                    .returnResult(List.class)
                    .getResponseBody();
            assertThat(silences)
                    .singleElement()
                    .satisfies(
                            silence -> assertThat(silence.toString()).contains("SUBJECT", first.subject(), "Subject"));
            delete("/api/notifications/not-now/" + ((Map<?, ?>) silences.getFirst()).get("id"))
                    .expectStatus()
                    .isNoContent();

            assertThat(titles("")).containsExactly("More", "Subject");
            writtenAgain(first, "Loud");
            await().untilAsserted(() -> assertThat(titles("")).contains("Loud"));
        }

        @Test
        void isTakenBackAtTheEntryWhereItWasSaid() {
            RecordedEvent first = written("Said here");
            awaitTitles("Said here");
            String id = idOf("Said here");
            putOff(id, "SUBJECT", tomorrow()).expectStatus().isOk();

            delete("/api/notifications/" + id + "/not-now").expectStatus().isOk();

            writtenAgain(first, "Heard");
            awaitTitles("Heard", "Said here");
        }

        @Test
        void ofSomebodyElseStaysSilent() {
            RecordedEvent first = written("Theirs");
            awaitTitles("Theirs");
            putOff(idOf("Theirs"), "SUBJECT", tomorrow()).expectStatus().isOk();
            String silence = template.findOne(Query.query(where("recipient").is(person)), Silence.class)
                    .id();

            Api.as(port, TestTokens.umwelt())
                    .client()
                    .delete()
                    .uri("/api/notifications/not-now/" + silence)
                    .exchange();

            writtenAgain(first, "Still silent");
            await().untilAsserted(() -> assertThat(titles("?later=true")).contains("Still silent"));
        }
    }

    @Nested
    class ARule {

        private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

        @BeforeEach
        void aSubscription() {
            api.subscribe("{\"keywords\": [\"%s\"]}".formatted(word))
                    .expectStatus()
                    .isCreated();
        }

        @Test
        void isSilentWhereItIsTheOnlyReason() {
            networking.write(SomeEvents.call("Rule " + word));
            awaitTitles("Rule " + word);
            putOff(idOf("Rule"), "RULE", tomorrow()).expectStatus().isOk();

            networking.write(SomeEvents.call("Silent " + word));
            networking.write(SomeEvents.call("Addressed " + word, Addressee.person(person)));

            awaitTitles("Addressed " + word);
            assertThat(titles("?later=true")).containsExactly("Silent " + word, "Rule " + word);
        }

        @Test
        void cannotBeSilentWhereItIsNotTheOnlyReason() {
            networking.write(SomeEvents.call("Both " + word, Addressee.person(person)));
            awaitTitles("Both " + word);

            putOff(idOf("Both"), "RULE", tomorrow())
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].code")
                    .isEqualTo("not-of-one-rule");
        }
    }

    @Test
    void itemsWaitForTheirDayAndThenGoOut() {
        RecordedEvent event = SomeEvents.call("Item");
        EventEnvelope envelope = EventEnvelope.of(event.headers(), event.json());
        String outlet = UUID.randomUUID().toString();
        items.add(News.of(envelope, envelope.notice()), Map.of(outlet, List.of()), Map.of());
        String id = outlet + "-" + event.id();

        items.holdBack(List.of(id), businessClock.instant().plus(Duration.ofDays(1)));
        assertThat(items.waiting(outlet)).isEmpty();

        items.holdBack(List.of(id), businessClock.instant().minusSeconds(1));
        assertThat(items.waiting(outlet)).hasSize(1);
        items.give(List.of(id), "tomorrow");
        assertThat(items.of(outlet, "tomorrow")).extracting(Item::id).containsExactly(id);

        items.holdBack(List.of(id), businessClock.instant().plus(Duration.ofDays(1)));
        assertThat(items.of(outlet, "tomorrow"))
                .singleElement()
                .satisfies(taken -> assertThat(taken.notBefore()).isBefore(businessClock.instant()));
    }
}
