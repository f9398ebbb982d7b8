package city.weltoffen.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.weltoffen.events.Addressee;
import city.weltoffen.notification.Api;
import city.weltoffen.notification.NotificationTest;
import city.weltoffen.notification.SomeEvents;
import city.weltoffen.testing.DirectoryEvents;
import city.weltoffen.testing.EventLog;
import city.weltoffen.testing.EventWriter;
import city.weltoffen.testing.RecordedEvent;
import city.weltoffen.testing.TestTokens;
import city.weltoffen.testing.TestUser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@NotificationTest
class InboxTest {

    @LocalServerPort
    int port;

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

    @SuppressWarnings("unchecked")
    private List<Map<String, ?>> entries() {
        return (List<Map<String, ?>>) api.inbox("").get("items");
    }

    private List<?> titles() {
        return entries().stream()
                .map(entry -> ((Map<?, ?>) entry.get("title")).get("en"))
                .toList();
    }

    private static String anyWord() {
        return "w" + UUID.randomUUID().toString().replace("-", "");
    }

    private void awaitTitles(String... titles) {
        await().untilAsserted(() -> assertThat(titles()).isEqualTo(List.of(titles)));
    }

    @Nested
    class AnEvent {

        @Test
        void thatMeetsASubscriptionIsInTheInboxWithItsReason() {
            String word = anyWord();
            api.subscribe("{\"keywords\": [\"%s\"], \"programmes\": [\"CERV\"]}".formatted(word))
                    .expectStatus()
                    .isCreated();

            networking.write(SomeEvents.call("Call " + word));
            networking.write(SomeEvents.call("Another call"));

            awaitTitles("New call: Call " + word);
            api.get("/api/notifications")
                    .expectBody()
                    .jsonPath("$.unread")
                    .isEqualTo(1)
                    .jsonPath("$.items[0].reasons[0].subscriptionName")
                    .isEqualTo("My rule")
                    .jsonPath("$.items[0].reasons[0].criteria[*].value")
                    .value(values -> assertThat(values).isEqualTo(List.of("CERV", word)));
        }

        @Test
        void thatComesTwiceIsOneEntryAndStaysRead() {
            String word = anyWord();
            api.subscribe("{\"keywords\": [\"%s\"]}".formatted(word));
            RecordedEvent event = SomeEvents.call("Twice " + word);
            networking.write(event);
            awaitTitles("New call: Twice " + word);
            api.post("/api/notifications/" + entries().getFirst().get("id") + "/read", "")
                    .expectStatus()
                    .isOk();

            networking.write(event);
            networking.write(SomeEvents.call("Later " + word));

            awaitTitles("New call: Later " + word, "New call: Twice " + word);
            assertThat(api.inbox("").get("unread")).isEqualTo(1);
        }

        @Test
        void thatMeetsSeveralSubscriptionsIsOneEntryWithAllReasons() {
            String word = anyWord();
            api.subscribe("{\"keywords\": [\"%s\"]}".formatted(word));
            api.subscribe("{\"eventTypes\": [\"call.published\"], \"keywords\": [\"%s\"]}".formatted(word));

            networking.write(SomeEvents.call("Both " + word));

            awaitTitles("New call: Both " + word);
            assertThat((List<?>) entries().getFirst().get("reasons")).hasSize(2);
        }

        @Test
        void ofThisServiceItselfReachesItsAddresseesAndNoSubscription() {
            String word = anyWord();
            api.subscribe("{\"keywords\": [\"%s\"]}".formatted(word))
                    .expectStatus()
                    .isCreated();

            networking.write(SomeEvents.deliveryFailed("Unheard " + word));
            networking.write(SomeEvents.deliveryFailed("Yours " + word, Addressee.person(person)));

            awaitTitles("Yours " + word);
            assertThat((List<?>) entries().getFirst().get("reasons")).hasSize(1);
        }

        @Test
        void thatNamesAPersonReachesThemWithoutSubscription() {
            networking.write(SomeEvents.call("For you", Addressee.person(person)));

            awaitTitles("New call: For you");
        }

        @Test
        void forTheOfficeReachesWhoeverOfItHasSignedIn() {
            Api office = Api.as(port, TestTokens.of(TestUser.OFFICE, Map.of("sub", person)));
            office.inbox("");

            networking.write(SomeEvents.call("For the office", Addressee.office()));

            awaitTitles("New call: For the office");
        }

        @Test
        void ofADepartmentsSubscriptionReachesThoseWhoCoordinateIt() {
            String slug = anyWord();
            String word = anyWord();
            String appointment = UUID.randomUUID().toString();
            networking.write(DirectoryEvents.department(slug));
            networking.write(DirectoryEvents.appointed(appointment, person, slug, 1));
            String subscription = "{\"name\": \"Ours\", \"department\": \"%s\", \"criteria\": {\"keywords\": [\"%s\"]}}"
                    .formatted(slug, word);
            await().untilAsserted(() ->
                    api.post("/api/subscriptions", subscription).expectStatus().isCreated());

            networking.write(SomeEvents.call("Ours " + word));

            awaitTitles("New call: Ours " + word);
            assertThat(entries().getFirst().get("reasons").toString()).contains("department=" + slug);

            networking.write(DirectoryEvents.dismissed(appointment, person, 3));
            networking.write(DirectoryEvents.appointed(appointment, person, slug, 2));
            await().untilAsserted(() ->
                    api.post("/api/subscriptions", subscription).expectStatus().isForbidden());
        }

        /** A department that the person coordinates, as soon as this service knows so. */
        private String coordinated() {
            String slug = anyWord();
            networking.write(DirectoryEvents.department(slug));
            networking.write(DirectoryEvents.appointed(UUID.randomUUID().toString(), person, slug, 1));
            String subscription = "{\"name\": \"Ours\", \"department\": \"%s\", \"criteria\": {\"keywords\": [\"%s\"]}}"
                    .formatted(slug, anyWord());
            await().untilAsserted(() ->
                    api.post("/api/subscriptions", subscription).expectStatus().isCreated());
            return slug;
        }

        private List<?> reasonsOfTheNewest() {
            return (List<?>) entries().getFirst().get("reasons");
        }

        @Test
        void thatSaysWhyItConcernsADepartmentShowsItsCoordinatorsTheWords() {
            String slug = coordinated();

            networking.write(SomeEvents.matched(
                    SomeEvents.call("Not told to anybody"), slug, "Städtepartnerschaft", "Town Twinning"));

            awaitTitles("Matching call");
            assertThat(reasonsOfTheNewest())
                    .singleElement()
                    .satisfies(reason -> assertThat(reason.toString())
                            .contains("ADDRESSEE", slug, "keywords", "Städtepartnerschaft", "Town Twinning"));
        }

        @Test
        void thatTellsTheSameNewsOnceMoreIsOneEntryWithTheReasonsOfBothAndStaysRead() {
            String slug = coordinated();
            String word = anyWord();
            api.subscribe("{\"keywords\": [\"%s\"]}".formatted(word));
            RecordedEvent published = SomeEvents.call("Own " + word);
            networking.write(published);
            awaitTitles("New call: Own " + word);
            api.post("/api/notifications/" + entries().getFirst().get("id") + "/read", "")
                    .expectStatus()
                    .isOk();

            RecordedEvent matched = SomeEvents.matched(published, slug, "Musik", "music");
            networking.write(matched);
            networking.write(matched);

            await().untilAsserted(() -> assertThat(reasonsOfTheNewest()).hasSize(2));
            networking.write(SomeEvents.call("Last", Addressee.person(person)));
            awaitTitles("New call: Last", "New call: Own " + word);
            assertThat((List<?>) entries().get(1).get("reasons")).hasSize(2);
            assertThat(entries().get(1).get("read")).isEqualTo(true);
        }

        @Test
        void thatTellsTheSameNewsBeforeTheFirstDoesIsOneEntryToo() {
            String slug = coordinated();
            String word = anyWord();
            api.subscribe("{\"keywords\": [\"%s\"]}".formatted(word));
            RecordedEvent published = SomeEvents.call("Overtaken " + word);

            networking.write(SomeEvents.matched(published, slug, "Musik", "music"));
            awaitTitles("Matching call");
            networking.write(published);

            await().untilAsserted(() -> assertThat(reasonsOfTheNewest()).hasSize(2));
            awaitTitles("Matching call");
        }

        @Test
        void thatCannotBeReadIsSetAsideAndTheNextOneIsHandled() {
            String word = anyWord();
            api.subscribe("{\"keywords\": [\"%s\"]}".formatted(word));
            RecordedEvent good = SomeEvents.call("Good " + word);
            RecordedEvent bad = new RecordedEvent(good.headers(), good.key(), "{\"no\": \"notice\"}");

            networking.write(bad);
            networking.write(good);

            awaitTitles("New call: Good " + word);
            try (EventLog dead = EventLog.of("weltoffen.networking.dlt")) {
                dead.awaitThat(letters -> assertThat(letters)
                        .anySatisfy(letter -> assertThat(letter.headers())
                                .containsEntry("ce_id", good.headers().get("ce_id"))
                                .containsEntry("kafka_dlt-original-consumer-group", "notification-service.inbox")
                                .containsKey("kafka_dlt-exception-message")));
            }
            Api admin = Api.as(port, TestTokens.admin());
            await().untilAsserted(() -> admin.get(
                            "/api/operations/notification-service/dead-letters?consumer=notification-service.inbox")
                    .expectBody()
                    .jsonPath("$.items[*].eventId")
                    .value(ids -> assertThat((List<?>) ids).anyMatch(bad.id()::equals)));
        }
    }

    @Nested
    class Paging {

        @Test
        void goesFromTheNewestToTheOldestWithoutGapOrRepetition() {
            List<String> written = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                networking.write(SomeEvents.call("No " + i, Addressee.person(person)));
                written.addFirst("New call: No " + i);
            }
            await().untilAsserted(() -> assertThat(titles()).hasSize(5));

            List<Object> read = new ArrayList<>();
            Object cursor = "";
            while (cursor != null) {
                Map<?, ?> page = api.inbox("?size=2&cursor=" + cursor);
                ((List<?>) page.get("items"))
                        .forEach(entry -> read.add(((Map<?, ?>) ((Map<?, ?>) entry).get("title")).get("en")));
                cursor = page.get("next");
            }

            assertThat(read).isEqualTo(written);
        }

        @Test
        void refusesTooLargeAPage() {
            api.get("/api/notifications?size=1000").expectStatus().isBadRequest();
        }
    }

    @Nested
    class Reading {

        @Test
        void marksOneAndAll() {
            networking.write(SomeEvents.call("One", Addressee.person(person)));
            networking.write(SomeEvents.call("Two", Addressee.person(person)));
            await().untilAsserted(() -> assertThat(titles()).hasSize(2));
            String id = String.valueOf(entries().getFirst().get("id"));

            api.post("/api/notifications/" + id + "/read", "")
                    .expectBody()
                    .jsonPath("$.read")
                    .isEqualTo(true);
            assertThat((List<?>) api.inbox("?unread=true").get("items")).hasSize(1);
            api.post("/api/notifications/" + id + "/unread", "")
                    .expectBody()
                    .jsonPath("$.read")
                    .isEqualTo(false);
            api.post("/api/notifications/read", "").expectStatus().isNoContent();
            assertThat(api.inbox("").get("unread")).isEqualTo(0);
        }

        @Test
        void ofSomebodyElsesEntryIsNotPossible() {
            networking.write(SomeEvents.call("Mine", Addressee.person(person)));
            await().untilAsserted(() -> assertThat(titles()).hasSize(1));

            Api.as(port, TestTokens.umwelt())
                    .post("/api/notifications/" + entries().getFirst().get("id") + "/read", "")
                    .expectStatus()
                    .isNotFound();
        }
    }

    @Nested
    class TheStream {

        private final List<String> lines = new CopyOnWriteArrayList<>();

        private Stream<String> open(String lastSeen) throws Exception {
            HttpRequest.Builder request = HttpRequest.newBuilder(
                            URI.create("http://localhost:" + port + "/api/notifications/stream"))
                    .header("Authorization", "Bearer " + token());
            if (lastSeen != null) {
                request.header("Last-Event-ID", lastSeen);
            }
            Stream<String> body = HttpClient.newHttpClient()
                    .send(request.build(), HttpResponse.BodyHandlers.ofLines())
                    .body();
            Thread.ofVirtual().start(() -> body.forEach(lines::add));
            return body;
        }

        private void awaitLine(String part) {
            await().untilAsserted(() -> assertThat(lines).anyMatch(line -> line.contains(part)));
        }

        @Test
        void bringsEntriesMarksAndHeartbeats() throws Exception {
            try (Stream<String> body = open(null)) {
                awaitLine(":heartbeat");

                networking.write(SomeEvents.call("Live", Addressee.person(person)));
                awaitLine("New call: Live");
                String id = String.valueOf(entries().getFirst().get("id"));
                assertThat(lines).contains("id:" + id, "event:notification");

                api.post("/api/notifications/" + id + "/read", "");
                awaitLine("\"read\":true,\"unread\":0");
            }
        }

        @Test
        void goesOnAfterTheEntryThatWasSeenLast() throws Exception {
            networking.write(SomeEvents.call("Seen", Addressee.person(person)));
            await().untilAsserted(() -> assertThat(titles()).hasSize(1));
            String seen = String.valueOf(entries().getFirst().get("id"));
            networking.write(SomeEvents.call("Missed", Addressee.person(person)));
            await().untilAsserted(() -> assertThat(titles()).hasSize(2));

            try (Stream<String> body = open(seen)) {
                awaitLine("New call: Missed");
                assertThat(lines).noneMatch(line -> line.contains("New call: Seen"));
            }
        }
    }
}
