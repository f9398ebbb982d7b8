package city.weltoffen.networking.call.watch;

import static city.weltoffen.networking.Group.list;
import static city.weltoffen.testing.Rest.body;
import static city.weltoffen.testing.Rest.get;
import static city.weltoffen.testing.Rest.post;
import static city.weltoffen.testing.Rest.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.weltoffen.events.Deadline;
import city.weltoffen.networking.DirectoryHouse;
import city.weltoffen.networking.Group;
import city.weltoffen.networking.NetworkingTest;
import city.weltoffen.networking.call.Call;
import city.weltoffen.networking.call.CallDetails;
import city.weltoffen.networking.call.CallId;
import city.weltoffen.networking.call.CallOrigin;
import city.weltoffen.networking.call.CallSection;
import city.weltoffen.networking.call.CallStatus;
import city.weltoffen.networking.call.Calls;
import city.weltoffen.networking.call.Calls.Outcome;
import city.weltoffen.networking.call.TestWatch;
import city.weltoffen.networking.call.ToldCall;
import city.weltoffen.testing.Api;
import city.weltoffen.testing.EventLog;
import city.weltoffen.testing.TestTokens;
import city.weltoffen.testing.TestUser;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.test.web.servlet.client.RestTestClient;

@NetworkingTest
class CallWatchTest {

    private static final String NAMED = "coordinators:kultur";

    @LocalServerPort
    int port;

    @Autowired
    private Calls calls;

    @Autowired
    private CallDays days;

    @Autowired
    private DeadlineReminders reminders;

    @Autowired
    private MongoTemplate template;

    private Group group;
    private String identifier;

    @BeforeEach
    void signIn() {
        group = new Group(port);
        identifier = "WATCH-" + UUID.randomUUID();
    }

    private String anyCall() {
        return """
                {"identifier": "%s", "title": "Town twinning", "kind": "grant", "programme": "CERV", "status": "OPEN",
                 "opensOn": "2026-04-01", "deadlines": [{"date": "2026-09-23"}, {"date": "2027-02-10"}],
                 "budget": {"amount": 4000000, "currency": "EUR"}, "keywords": ["towns"],
                 "text": [{"heading": "Scope", "body": "Towns meet towns and talk."}]}
                """.formatted(identifier);
    }

    private String published(String json) {
        return String.valueOf(
                body(post(group.office, "/api/calls", json).expectStatus().isCreated())
                        .get("id"));
    }

    private void kulturWants(String id) {
        wants(group.kultur, "kultur", id);
    }

    private static void wants(RestTestClient coordinator, String department, String id) {
        post(coordinator, "/api/interests", """
                {"call": "%s", "department": "%s", "role": "PARTNER"}""".formatted(id, department))
                .expectStatus()
                .is2xxSuccessful();
    }

    private void changed(String id, String json) {
        String etag = "\"" + (list(history(id), "items").size()) + "\"";
        put(group.office, "/api/calls/" + id, etag, json).expectStatus().isOk();
    }

    private Map<?, ?> history(String id) {
        return get(group.kultur, "/api/calls/" + id + "/changes");
    }

    private void awaitEvent(String call, String type, String... says) {
        try (EventLog log = EventLog.of("weltoffen.networking")) {
            log.awaitThat(all -> assertThat(log.ofKey(call)).anySatisfy(event -> {
                assertThat(event.type()).endsWith(type);
                assertThat(event.json()).contains(says);
            }));
        }
    }

    private long told(String call, String type) {
        try (EventLog log = EventLog.of("weltoffen.networking")) {
            return log.ofKey(call).stream()
                    .filter(event -> event.type().endsWith(type))
                    .count();
        }
    }

    @Nested
    class Changes {

        @Test
        void standInTheHistoryFieldByField() {
            String id = published(anyCall());
            changed(
                    id,
                    anyCall()
                            .replace("2026-09-23", "2026-10-01")
                            .replace(", {\"date\": \"2027-02-10\"}", "")
                            .replace("4000000", "6000000")
                            .replace("meet towns", "visit villages"));

            Map<String, Object> change = list(history(id), "items").getFirst();

            assertThat(change).containsEntry("by", "manual");
            assertThat(list(change, "fields"))
                    .contains(Map.of("field", "budget", "from", "4000000 EUR", "to", "6000000 EUR"));
            assertThat(list(change, "deadlines"))
                    .extracting(one -> one.get("kind"))
                    .containsExactly("MOVED", "REMOVED");
            List<Map<String, Object>> words = list(list(change, "text").getFirst(), "words");
            assertThat(words)
                    .extracting(one -> one.get("kind") + ":" + one.get("text"))
                    .containsExactly("SAME:Towns ", "REMOVED:meet towns ", "ADDED:visit villages ", "SAME:and talk.");
        }

        @Test
        void areHeardByThoseInterestedAtOnce() {
            String id = published(anyCall());
            kulturWants(id);

            changed(id, anyCall().replace("2026-09-23", "2026-10-01"));

            awaitEvent(id, "call.changed.v1", NAMED, "\"from\":\"2026-09-23, 2027-02-10\"");
        }

        @Test
        void arePagedNewestFirst() {
            String id = published(anyCall());
            for (int amount = 1; amount <= 3; amount++) {
                changed(id, anyCall().replace("4000000", "" + amount));
            }

            Map<?, ?> first = get(group.kultur, "/api/calls/" + id + "/changes?size=2");
            Map<?, ?> second = get(group.kultur, "/api/calls/" + id + "/changes?size=2&cursor=" + first.get("next"));

            assertThat(list(first, "items")).hasSize(2);
            assertThat(list(second, "items")).hasSize(1);
            assertThat(second.get("next")).isNull();
            assertThat(list(list(first, "items").getFirst(), "fields").getFirst())
                    .containsEntry("to", "3 EUR");
            group.kultur
                    .get()
                    .uri("/api/calls/" + id + "/changes?cursor=nothing")
                    .exchange()
                    .expectStatus()
                    .isBadRequest();
        }

        @Test
        void waitOnTheStartPageUntilTheyAreRead() {
            String id = published(anyCall().replace("2026-09-23", "2026-05-20"));
            kulturWants(id);
            assertThat(matters(id)).containsExactly("call-deadline");

            changed(id, anyCall());
            assertThat(matters(id)).containsExactly("call-changed");

            post(group.kultur, "/api/calls/" + id + "/acknowledge-changes")
                    .expectStatus()
                    .isNoContent();
            assertThat(matters(id)).isEmpty();
            assertThat(history(id).get("unread")).isEqualTo(0);
        }

        private List<String> matters(String id) {
            return list(get(group.kultur, "/api/action-items/my-matters"), "items").stream()
                    .filter(matter -> id.equals(matter.get("id")))
                    .map(matter -> String.valueOf(matter.get("kind")))
                    .toList();
        }
    }

    @Nested
    class Telling {

        private ToldCall told(LocalDate deadline, String text) {
            return new ToldCall(
                    CallOrigin.EU_PORTAL,
                    new CallDetails(
                            identifier,
                            "Town twinning",
                            "grant",
                            "CERV",
                            CallStatus.OPEN,
                            null,
                            "single-stage",
                            List.of(Deadline.on(deadline)),
                            null,
                            List.of("towns", "twins"),
                            null,
                            null,
                            null,
                            null,
                            List.of(new CallSection("Scope", text)),
                            List.of(),
                            null),
                    Set.of("audiences", "expectedMonth"));
        }

        @Test
        void theSameAgainStoresAndPublishesNothing() {
            LocalDate day = LocalDate.of(2026, 9, 23);
            assertThat(calls.take(told(day, "Towns"))).isEqualTo(Outcome.CREATED);
            Call call = calls.find(identifier).orElseThrow();

            assertThat(calls.takeAll(List.of(told(day, "Towns"), told(day, " Towns "), told(day, "Towns[1]"))))
                    .containsOnly(Outcome.UNCHANGED);

            assertThat(calls.require(call.id()).version()).isEqualTo(call.version());
        }

        @Test
        void aValueThatWentAwayIsShownAsAwaited() {
            LocalDate day = LocalDate.of(2026, 9, 23);
            calls.take(told(day, "Towns"));
            Call call = calls.find(identifier).orElseThrow();
            String path = "/api/calls/" + call.id().value();
            assertThat(list(get(group.kultur, path), "awaited")).isEmpty();

            calls.take(told(day.plusDays(9), "Towns"));
            calls.take(told(day, "Towns"));

            assertThat(list(get(group.kultur, path), "awaited"))
                    .singleElement()
                    .satisfies(awaited -> assertThat(awaited)
                            .containsEntry("field", "deadlines")
                            .containsEntry("from", "eu-portal")
                            .hasEntrySatisfying(
                                    "until",
                                    until -> assertThat(Instant.parse(String.valueOf(until)))
                                            .isBetween("2026-05-08T10:00:00Z", "2026-05-08T22:00:00Z")));
        }

        @Test
        void remembersAcrossTheStoreWhatItSaidAndWhatTheOfficeTyped() {
            LocalDate day = LocalDate.of(2026, 9, 23);
            calls.take(told(day, "Towns"));
            String id = calls.find(identifier).orElseThrow().id().value();
            put(group.office, "/api/calls/" + id, "\"0\"", anyCall())
                    .expectStatus()
                    .isOk();

            assertThat(calls.take(told(day, "Towns"))).isEqualTo(Outcome.UNCHANGED);
            assertThat(calls.take(told(day.plusDays(9), "Towns"))).isEqualTo(Outcome.CHANGED);
            assertThat(calls.take(told(day, "Towns"))).isEqualTo(Outcome.CHANGED);

            assertThat(list(get(group.kultur, "/api/calls/" + id), "text").getFirst())
                    .containsEntry("body", "Towns meet towns and talk.");
            assertThat(list(history(id), "items"))
                    .extracting(change -> change.get("by"))
                    .containsExactly("eu-portal", "eu-portal", "manual");
            awaitEvent(id, "call.changed.v1", "\"addressees\":[\"office\"]");
        }
    }

    @Nested
    class Days {

        private final ZoneId city = ZoneId.of("Europe/Berlin");

        @Test
        void openAndCloseACallOnce() {
            String id = published(anyCall()
                    .replace("OPEN", "FORTHCOMING")
                    .replace("2026-04-01", "2026-05-07")
                    .replace("2026-09-23", "2026-05-07")
                    .replace(", {\"date\": \"2027-02-10\"}", ""));
            kulturWants(id);

            days.runAt(LocalDate.of(2026, 5, 7).atStartOfDay(city));
            days.runAt(LocalDate.of(2026, 5, 7).atStartOfDay(city));
            awaitEvent(id, "call.opened.v1", NAMED);
            days.runAt(LocalDate.of(2026, 5, 8).atStartOfDay(city));
            days.runAt(LocalDate.of(2026, 5, 8).atStartOfDay(city));

            awaitEvent(id, "call.closed.v1", NAMED, "\"reason\":\"DEADLINE\"");
            assertThat(told(id, "call.opened.v1")).isOne();
            assertThat(told(id, "call.closed.v1")).isOne();
            assertThat(told(id, "call.changed.v1")).isZero();
        }

        @Test
        void closeWhatNoSourceTellsOfAnyMore() {
            String id = published(anyCall());
            TestWatch.LOST.add(new CallId(id));

            days.runAt(LocalDate.of(2026, 5, 9).atStartOfDay(city));

            awaitEvent(id, "call.closed.v1", "\"reason\":\"ABSENCE\"");
            assertThat(get(group.kultur, "/api/calls/" + id).get("end")).isEqualTo("ABSENCE");
        }
    }

    @Nested
    class Deadlines {

        @Test
        void areToldRungByRungOfEveryStageAndNeverTwice() {
            String id = published(anyCall());
            kulturWants(id);

            LocalDate.of(2026, 7, 1).datesUntil(LocalDate.of(2027, 2, 20)).forEach(day -> {
                reminders.remindOn(day);
                reminders.remindOn(day);
            });

            awaitEvent(id, "call.deadline-approaching.v1", NAMED, "\"stage\":2", "\"days\":1");
            assertThat(told(id, "call.deadline-approaching.v1")).isEqualTo(10);
        }

        @Test
        void areToldByTheHighestRungAloneAfterAGap() {
            String id = published(anyCall());
            kulturWants(id);

            reminders.remindOn(LocalDate.of(2026, 9, 18));

            awaitEvent(id, "call.deadline-approaching.v1", "\"days\":5");
            assertThat(told(id, "call.deadline-approaching.v1")).isOne();
        }

        @Test
        void areNobodysBusinessWithoutAnInterest() {
            String id = published(anyCall());

            reminders.remindOn(LocalDate.of(2026, 9, 18));

            assertThat(told(id, "call.deadline-approaching.v1")).isZero();
        }
    }

    @Nested
    class Recommending {

        private static final String SENTENCE = "{\"sentence\": {\"de\": \"Passt gut.\", \"en\": \"Fits well.\"}}";

        @Test
        void standsWithTheCallUntilItIsTakenBack() {
            String id = published(anyCall());

            post(group.office, "/api/calls/" + id + "/recommend", SENTENCE)
                    .expectStatus()
                    .isOk();
            awaitEvent(id, "call.recommended.v1", identifier);
            assertThat(Group.text(group.kultur, "/api/calls/" + id)).contains("Fits well.");

            post(group.office, "/api/calls/" + id + "/withdraw-recommendation")
                    .expectStatus()
                    .isOk();
            assertThat(Group.text(group.kultur, "/api/calls/" + id)).doesNotContain("Fits well.");
            try (EventLog log = EventLog.of("weltoffen.networking")) {
                log.awaitThat(all -> assertThat(log.ofKey(id))
                        .anySatisfy(event -> assertThat(event.json()).contains("Recommendation withdrawn")));
                assertThat(log.ofKey(id))
                        .noneSatisfy(event -> assertThat(event.json()).contains("Fits well"));
            }
        }

        @Test
        void isForTheOfficeAndOpenCallsAndNeedsASentence() {
            String id = published(anyCall());
            String closed =
                    published(anyCall().replace(identifier, identifier + "X").replace("OPEN", "CLOSED"));

            post(group.kultur, "/api/calls/" + id + "/recommend", SENTENCE)
                    .expectStatus()
                    .isForbidden();
            post(group.office, "/api/calls/" + closed + "/recommend", SENTENCE)
                    .expectStatus()
                    .isEqualTo(422)
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("call-closed");
            post(group.office, "/api/calls/" + id + "/recommend", "{\"sentence\": {\"de\": \" \", \"en\": \"x\"}}")
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].pointer")
                    .isEqualTo("#/sentence/de");
        }
    }

    @Nested
    class Calendars {

        @Test
        void haveAllDeadlinesOfACallAsDaysWithAnAlarm() {
            String id = published(anyCall());

            assertThat(Group.text(group.kultur, "/api/calls/" + id + ".ics"))
                    .contains("DTSTART;VALUE=DATE:20260923", "DTSTART;VALUE=DATE:20270210", "BEGIN:VALARM")
                    .contains("Frist 1 von 2: Town twinning");
        }

        @Test
        void haveTheMomentWhereItIsKnown() {
            String id = published(anyCall()
                    .replace(
                            "{\"date\": \"2026-09-23\"}",
                            "{\"date\": \"2026-09-23\", \"at\": \"2026-09-23T15:00:00Z\"}"));

            assertThat(Group.text(group.kultur, "/api/calls/" + id + ".ics?language=en"))
                    .contains("DTSTART;TZID=Europe/Berlin:20260923T170000", "Deadline 1 of 2");
        }

        @Test
        void areFollowedByASecretAddressWithoutSigningIn() {
            String id = published(anyCall());
            kulturWants(id);
            String other = published(anyCall().replace(identifier, identifier + "X"));

            String address = String.valueOf(body(post(group.kultur, "/api/calls/calendar-feed")
                            .expectStatus()
                            .isOk())
                    .get("address"));
            var anybody = Api.anonymous(port);
            assertThat(Group.text(anybody, address)).contains(id).doesNotContain(other);
            assertThat(Group.text(group.kultur, "/api/calls/calendar.ics")).contains(id);

            String renewed = String.valueOf(
                    body(post(group.kultur, "/api/calls/calendar-feed")).get("address"));
            anybody.get().uri(address).exchange().expectStatus().isNotFound();
            group.kultur
                    .delete()
                    .uri("/api/calls/calendar-feed")
                    .exchange()
                    .expectStatus()
                    .isNoContent();
            anybody.get().uri(renewed).exchange().expectStatus().isNotFound();
        }

        @Test
        void areThoseOfTheDepartmentToWhichTheirReaderBelongsNow() {
            String before = published(anyCall());
            kulturWants(before);
            identifier += "X";
            String now = published(anyCall());
            wants(group.umwelt, "umwelt", now);
            String subject = UUID.randomUUID().toString();
            String address = feedOf(in("kultur", subject));
            assertThat(Group.text(Api.anonymous(port), address))
                    .contains(before)
                    .doesNotContain(now);

            in("umwelt", subject)
                    .get()
                    .uri("/api/calls")
                    .exchange()
                    .expectStatus()
                    .isOk();

            assertThat(Group.text(Api.anonymous(port), address)).contains(now).doesNotContain(before);
        }

        @Test
        void endWhenTheirReaderIsSeenNoMore() {
            String subject = UUID.randomUUID().toString();
            String address = feedOf(in("kultur", subject));
            Api.anonymous(port).get().uri(address).exchange().expectStatus().isOk();

            template.updateFirst(
                    Query.query(Criteria.where("_id").is(subject)),
                    Update.update("seenOn", LocalDate.of(2026, 3, 1)),
                    "call-calendar-feeds");

            Api.anonymous(port).get().uri(address).exchange().expectStatus().isNotFound();
        }

        @Test
        void showNothingOfADepartmentWhoseCoordinatorLeftUntilSeenThereAgain() {
            DirectoryHouse house = new DirectoryHouse(port);
            String call = published(anyCall());
            String department = house.department();
            String subject = UUID.randomUUID().toString();
            String appointment = house.appointed(subject, "COORDINATOR", department);
            RestTestClient reader = in(department, subject);
            wants(reader, department, call);
            String address = feedOf(reader);
            RestTestClient anybody = Api.anonymous(port);
            assertThat(Group.text(anybody, address)).contains(call);

            post(house.office, "/api/coordinators/" + appointment + "/dismiss", "{\"lastDay\": \"2026-05-05\"}")
                    .expectStatus()
                    .isOk();

            await().untilAsserted(() -> assertThat(Group.text(anybody, address)).doesNotContain(call));
            reader.get().uri("/api/calls").exchange().expectStatus().isOk();
            assertThat(Group.text(anybody, address)).contains(call);
        }

        private RestTestClient in(String department, String subject) {
            return Api.as(
                    port,
                    TestTokens.of(new TestUser(subject, "Toni", "toni@weltoffen.example", List.of(), department)));
        }

        private String feedOf(RestTestClient person) {
            return String.valueOf(body(post(person, "/api/calls/calendar-feed")).get("address"));
        }
    }
}
