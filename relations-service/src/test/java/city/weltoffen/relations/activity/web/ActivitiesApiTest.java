package city.weltoffen.relations.activity.web;

import static city.weltoffen.relations.House.anyName;
import static city.weltoffen.testing.Rest.created;
import static city.weltoffen.testing.Rest.get;
import static city.weltoffen.testing.Rest.post;
import static city.weltoffen.testing.Rest.put;
import static city.weltoffen.testing.Rest.refusesFields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import city.weltoffen.relations.House;
import city.weltoffen.relations.RelationsTest;
import city.weltoffen.testing.Api;
import city.weltoffen.testing.EventLog;
import city.weltoffen.testing.TestTokens;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

@RelationsTest
class ActivitiesApiTest {

    private static final String PROTOCOL = """
            , "fileReference": "SECRET-1", "measures": ["4.2"], "protocol": {"formsOfAddress": "SECRET Excellency",
              "interpreter": "SECRET Polish", "gifts": [
                {"direction": "GIVEN", "what": "SECRET vase", "value": {"amount": 80}},
                {"direction": "RECEIVED", "what": "SECRET book"}]}
            """;

    @LocalServerPort
    int port;

    private House house;
    private RestTestClient anybody;

    @BeforeEach
    void openTheDoor() {
        house = new House(port);
        anybody = Api.anonymous(port)
                .mutate()
                .defaultHeader("X-Forwarded-For", anyAddress())
                .build();
    }

    private static String anyAddress() {
        return "2001:db8:%x:%x::1"
                .formatted(
                        ThreadLocalRandom.current().nextInt(0x10000),
                        ThreadLocalRandom.current().nextInt(0x10000));
    }

    private static String body(String title, String begins, String more) {
        return """
        {"kind": "incoming-delegation", "title": {"de": "%s"}, "begins": "%s", "departments": ["kultur"],
         "themes": ["youth"]%s}
        """.formatted(title, begins, more);
    }

    /** The id of a new activity; the directory is known before. */
    private String planned(String title, String begins, String more) {
        return String.valueOf(await("the directory knows kultur")
                .until(
                        () -> post(house.kultur, "/api/activities", body(title, begins, more))
                                .returnResult(Map.class)
                                .getResponseBody()
                                .get("id"),
                        id -> id != null));
    }

    private ResponseSpec perform(RestTestClient as, String id, String verb, String json) {
        return post(as, "/api/activities/" + id + "/" + verb, json);
    }

    private String text(String path) {
        return anybody.get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(String.class)
                .getResponseBody();
    }

    @Nested
    class Planning {

        @Test
        void saysEverythingThatCannotBe() {
            refusesFields(
                    post(house.office, "/api/activities", """
                            {"kind": "party", "title": {"de": "x"}, "begins": "2026-06-02", "ends": "2026-06-01",
                             "endsAt": "10:00", "partners": ["nobody"], "departments": ["none"], "themes": ["sports"],
                             "measures": ["99"]}
                            """),
                    "#/kind",
                    "#/ends",
                    "#/beginsAt",
                    "#/partners",
                    "#/departments",
                    "#/themes",
                    "#/measures");
        }

        @Test
        void isForTheDepartmentsInvolved() {
            String id = planned(anyName(), "2026-06-01", "");
            String json = body(anyName(), "2026-06-02", "");

            post(house.umwelt, "/api/activities", json).expectStatus().isForbidden();
            put(house.umwelt, "/api/activities/" + id, "*", json).expectStatus().isForbidden();
            perform(house.umwelt, id, "cancel", "{\"reason\": \"x\"}")
                    .expectStatus()
                    .isForbidden();
            Api.as(port, TestTokens.council())
                    .get()
                    .uri("/api/activities")
                    .exchange()
                    .expectStatus()
                    .isForbidden();
            assertThat(get(house.umwelt, "/api/activities/" + id).get("mayChange"))
                    .isEqualTo(false);
            assertThat(get(house.kultur, "/api/activities/" + id).get("mayChange"))
                    .isEqualTo(true);
        }

        @Test
        void refusesWhoHasNotSeenTheLatest() {
            String path = "/api/activities/" + planned(anyName(), "2026-06-01", "");
            String etag = house.kultur
                    .get()
                    .uri(path)
                    .exchange()
                    .returnResult(Map.class)
                    .getResponseHeaders()
                    .getETag();

            put(house.kultur, path, etag, body("Anders", "2026-06-02", ", \"beginsAt\": \"09:30\""))
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.title.en")
                    .isEqualTo("Anders")
                    .jsonPath("$.beginsAt")
                    .isEqualTo("09:30:00");
            assertThat(get(house.umwelt, path).get("beginsAt")).isEqualTo("09:30:00");
            put(house.office, path, etag, body("Nochmal", "2026-06-03", ""))
                    .expectStatus()
                    .isEqualTo(412);
            put(house.office, "/api/activities/unknown", "*", body("x", "2026-06-03", ""))
                    .expectStatus()
                    .isNotFound();
        }

        @Test
        void nestsButNotIntoItself() {
            String days = planned("Tage " + UUID.randomUUID(), "2026-06-01", "");
            String part = planned(anyName(), "2026-06-02", ", \"within\": \"%s\"".formatted(days));

            assertThat(get(house.office, "/api/activities/" + days).get("parts"))
                    .asInstanceOf(InstanceOfAssertFactories.LIST)
                    .extracting(found -> (Object) ((Map<?, ?>) found).get("id"))
                    .containsExactly(part);
            put(
                            house.office,
                            "/api/activities/" + days,
                            "*",
                            body("x", "2026-06-01", ", \"within\": \"%s\"".formatted(part)))
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].code")
                    .isEqualTo("within-itself");
        }
    }

    @Nested
    class Listing {

        @Test
        void findsByTimePartnerAndWord() {
            String partner = house.partner(anyName());
            String word = UUID.randomUUID().toString();
            String early = planned("Früh " + word, "2026-06-01", ", \"partners\": [\"%s\"]".formatted(partner));
            String late = planned("Spät " + word, "2026-08-01", ", \"partners\": [\"%s\"]".formatted(partner));

            assertThat(ids("?partner=" + partner)).containsExactly(late, early);
            assertThat(ids("?sort=begins&q=" + word)).containsExactly(early, late);
            assertThat(ids("?from=2026-07-01&to=2026-12-31&partner=" + partner)).containsExactly(late);
            assertThat(ids("?q=frueh " + word)).containsExactly(early);
            assertThat(ids("?department=umwelt&partner=" + partner)).isEmpty();
            assertThat(ids("?kind=trade-fair&partner=" + partner)).isEmpty();
        }

        private List<Object> ids(String query) {
            return ((List<?>) get(house.umwelt, "/api/activities" + query).get("items"))
                    .stream().map(item -> (Object) ((Map<?, ?>) item).get("id")).toList();
        }
    }

    @Nested
    class TheOutcome {

        @Test
        void endsEachFollowUpInSomethingOrWithAReason() {
            String partner = house.partner(anyName());
            String contact = house.proposed(partner, "CONTACT", "");
            String id = planned(anyName(), "2026-05-06", "");
            perform(house.kultur, id, "outcome", "{\"summary\": \"x\"}")
                    .expectStatus()
                    .isEqualTo(422);
            perform(house.kultur, id, "hold", "{\"participants\": 120}")
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.participants")
                    .isEqualTo(120);
            perform(
                            house.kultur,
                            id,
                            "outcome",
                            "{\"summary\": \"<b>Fine</b>\", \"followUps\": [{\"text\": \"Write\"}, {\"text\": \"Invite\"}]}")
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.openFollowUps")
                    .isEqualTo(true)
                    .jsonPath("$.outcome")
                    .isEqualTo("<b>Fine</b>");

            perform(house.kultur, id, "followUps/1/become-relation", "{\"id\": \"unknown\"}")
                    .expectStatus()
                    .isNotFound();
            perform(house.kultur, id, "followUps/1/become-enquiry", "{\"id\": \"unknown\"}")
                    .expectStatus()
                    .isNotFound();
            perform(house.kultur, id, "followUps/1/become-project", "{\"id\": \"%s\"}".formatted(contact))
                    .expectStatus()
                    .isBadRequest();
            perform(house.kultur, id, "followUps/1/become-relation", "{\"id\": \"%s\"}".formatted(contact))
                    .expectStatus()
                    .isOk();
            perform(house.kultur, id, "followUps/1/dismiss", "{\"reason\": \"x\"}")
                    .expectStatus()
                    .isEqualTo(422);
            perform(house.kultur, id, "followUps/2/dismiss", "{}")
                    .expectStatus()
                    .isBadRequest();
            perform(house.kultur, id, "followUps/2/dismiss", "{\"reason\": \"No money\"}")
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.openFollowUps")
                    .isEqualTo(false)
                    .jsonPath("$.followUps[0].end.became")
                    .isEqualTo("RELATION")
                    .jsonPath("$.followUps[0].end.id")
                    .isEqualTo(contact)
                    .jsonPath("$.followUps[1].end.reason")
                    .isEqualTo("No money");
        }
    }

    @Nested
    class TheDossier {

        @Test
        void holdsGiftsAndOpenFollowUps() throws IOException {
            String partner = house.partner(anyName());
            String id = planned("Besuch", "2026-05-06", ", \"partners\": [\"%s\"]%s".formatted(partner, PROTOCOL));
            perform(house.kultur, id, "hold", "{}").expectStatus().isOk();
            perform(house.kultur, id, "outcome", "{\"followUps\": [{\"text\": \"Zurückschreiben\"}]}")
                    .expectStatus()
                    .isOk();

            byte[] file = house.office
                    .get()
                    .uri("/api/partners/" + partner + "/dossier?format=docx")
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .returnResult(byte[].class)
                    .getResponseBody();
            try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(file))) {
                assertThat(new XWPFWordExtractor(docx).getText())
                        .contains("6. Mai 2026\tDelegation zu Gast\tBesuch")
                        .contains("SECRET Excellency\tSECRET Polish")
                        .contains("überreicht\tSECRET vase\t80 EUR", "erhalten\tSECRET book")
                        .contains("Besuch: Zurückschreiben");
            }
        }
    }

    @Nested
    class ThePublic {

        @Test
        void seesWhatIsPublicAndNothingInternal() {
            String partner = house.partner(anyName());
            String secret = anyName() + " SECRET";
            String hidden = planned(secret, "2026-06-01", ", \"partners\": [\"%s\"]".formatted(partner));
            String title = anyName();
            String open = planned(
                    title,
                    "2026-06-01",
                    ", \"open\": true, \"place\": \"Rathaus\", \"partners\": [\"%s\"], \"within\": \"%s\"%s"
                            .formatted(partner, hidden, PROTOCOL));

            String list = text("/api/public/activities?q=" + title);
            assertThat(list).contains(open, title, "Rathaus");
            assertThat(text("/api/public/activities/" + open)).contains(title);
            for (String path : List.of(
                    "/api/public/activities?size=100&cancelled=true&from=2000-01-01",
                    "/api/public/activities/" + open,
                    "/api/public/activities/" + open + ".ics",
                    "/api/public/activities/calendar.ics")) {
                assertThat(text(path)).doesNotContain("SECRET", hidden, "kultur", "4.2", "rotocol");
            }
            for (String path : List.of(hidden, hidden + ".ics")) {
                anybody.get()
                        .uri("/api/public/activities/" + path)
                        .exchange()
                        .expectStatus()
                        .isNotFound();
            }
            anybody.get().uri("/api/activities").exchange().expectStatus().isUnauthorized();
        }

        @Test
        void learnsOfACancellationInTheCalendar() {
            String id = planned(anyName(), "2026-06-01", ", \"open\": true");
            VEvent before = event("/api/public/activities/calendar.ics?theme=youth", id);
            perform(house.kultur, id, "cancel", "{\"reason\": \"SECRET quarrel\"}")
                    .expectStatus()
                    .isOk();

            VEvent after = event("/api/public/activities/calendar.ics?theme=youth", id);
            assertThat(after.getStatus().isCancelled()).isTrue();
            assertThat(after.getUid().getValue()).isEqualTo(before.getUid().getValue());
            assertThat(after.getSequence().getValue())
                    .isGreaterThan(before.getSequence().getValue());
            assertThat(text("/api/public/activities?size=100")).doesNotContain(id);
            assertThat(text("/api/public/activities?size=100&cancelled=true")).contains(id);
            assertThat(text("/api/public/activities/" + id))
                    .contains("\"cancelled\":true")
                    .doesNotContain("SECRET");
        }

        @Test
        void getsMomentsInTheCitysTimeAndWholeDaysAsDays() {
            String timed = planned(
                    "Abend; mit, Komma",
                    "2026-07-01",
                    ", \"open\": true, \"beginsAt\": \"19:00\", \"endsAt\": \"21:30\"");
            String days = planned(anyName(), "2026-07-01", ", \"open\": true, \"ends\": \"2026-07-03\"");

            VEvent evening = event("/api/public/activities/" + timed + ".ics", timed);
            assertThat(evening.getSummary().getValue()).isEqualTo("Abend; mit, Komma");
            assertThat(evening.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2026-07-01T17:00:00Z"));
            assertThat(evening.getDateEnd().getValue().toInstant()).isEqualTo(Instant.parse("2026-07-01T19:30:00Z"));
            assertThat(text("/api/public/activities/" + timed + ".ics"))
                    .contains("DTSTART;TZID=Europe/Berlin:20260701T190000", "BEGIN:VTIMEZONE")
                    .contains("TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200", "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3");
            assertThat(text("/api/public/activities/" + days + ".ics"))
                    .contains("DTSTART;VALUE=DATE:20260701", "DTEND;VALUE=DATE:20260704");
        }

        @Test
        void getsEachMomentRightInSummerAndInWinter() {
            String summer = planned("Sommer", "2026-10-24", ", \"open\": true, \"beginsAt\": \"19:00\"");
            String winter = planned("Winter", "2026-10-25", ", \"open\": true, \"beginsAt\": \"19:00\"");

            assertThat(event("/api/public/activities/calendar.ics", summer)
                            .getDateStart()
                            .getValue()
                            .toInstant())
                    .isEqualTo(Instant.parse("2026-10-24T17:00:00Z"));
            assertThat(event("/api/public/activities/calendar.ics", winter)
                            .getDateStart()
                            .getValue()
                            .toInstant())
                    .isEqualTo(Instant.parse("2026-10-25T18:00:00Z"));
        }

        @Test
        void seesTheEventsOfInternationalDays() {
            String days = planned("Tage " + UUID.randomUUID(), "2026-06-01", ", \"open\": true");
            String part = planned(anyName(), "2026-06-02", ", \"open\": true, \"within\": \"%s\"".formatted(days));
            String hidden = planned(anyName(), "2026-06-01", "");
            planned(anyName(), "2026-06-02", ", \"open\": true, \"within\": \"%s\"".formatted(hidden));

            assertThat(text("/api/public/activities?within=" + days))
                    .contains(part, "\"within\":\"" + days, "\"total\":1");
            anybody.get()
                    .uri("/api/public/activities?within=" + hidden)
                    .exchange()
                    .expectStatus()
                    .isNotFound();
        }

        @Test
        void getsNoFileOfWhatIsInternalWhichThoseInsideGet() {
            String id = planned(anyName(), "2026-06-01", "");

            anybody.get()
                    .uri("/api/activities/" + id + ".ics")
                    .exchange()
                    .expectStatus()
                    .isUnauthorized();
            house.umwelt
                    .get()
                    .uri("/api/activities/" + id + ".ics?language=en")
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectHeader()
                    .contentTypeCompatibleWith("text/calendar");
        }

        @Test
        void filtersTheFeed() {
            String id = planned(anyName(), "2026-07-01", ", \"open\": true");

            assertThat(text("/api/public/activities/calendar.ics?kind=incoming-delegation&theme=youth"))
                    .contains(id);
            assertThat(text("/api/public/activities/calendar.ics?kind=trade-fair"))
                    .doesNotContain(id);
            assertThat(text("/api/public/activities/calendar.ics?theme=science"))
                    .doesNotContain(id);
        }

        private VEvent event(String path, String id) {
            ICalendar calendar = Biweekly.parse(text(path)).first();
            return calendar.getEvents().stream()
                    .filter(event -> event.getUid().getValue().startsWith(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Nested
    class Events {

        @Test
        void holdNoFreeText() {
            String name = anyName();
            String partner = house.partner(name);
            String id = planned(
                    "SECRET title",
                    "2026-05-06",
                    ", \"programme\": \"SECRET\", \"place\": \"SECRET\", \"partners\": [\"%s\"]%s"
                            .formatted(partner, PROTOCOL));
            perform(house.kultur, id, "hold", "{\"participants\": 12}")
                    .expectStatus()
                    .isOk();
            perform(house.kultur, id, "outcome", "{\"summary\": \"SECRET\", \"followUps\": [{\"text\": \"SECRET\"}]}")
                    .expectStatus()
                    .isOk();

            try (EventLog log = EventLog.of("weltoffen.relations")) {
                var events = log
                        .awaitThat(all -> assertThat(all)
                                .filteredOn(event -> id.equals(event.key()))
                                .hasSize(3))
                        .stream()
                        .filter(event -> id.equals(event.key()))
                        .toList();
                assertThat(events)
                        .extracting(event -> event.type())
                        .containsExactly(
                                "city.weltoffen.relations.activity.planned.v1",
                                "city.weltoffen.relations.activity.held.v1",
                                "city.weltoffen.relations.activity.changed.v1");
                assertThat(events)
                        .allSatisfy(
                                event -> assertThat(event.json()).contains(name).doesNotContain("SECRET"));
            }
        }
    }

    @Nested
    class Proposing {

        private String proposal(String title, String more) {
            return """
            {"kind": "event", "title": "%s", "text": "Ein Fest", "begins": "2026-09-01",
             "proposer": {"name": "Paula Proposer", "email": "Paula@%s.example"}%s}
            """.formatted(title, UUID.randomUUID(), more);
        }

        private String proposed(String title) {
            return String.valueOf(created(post(anybody, "/api/public/activity-proposals", proposal(title, "")))
                    .get("reference"));
        }

        @Test
        void isForAnybodyAndTheOfficeAcceptsIt() {
            String title = anyName();
            String id = proposed(title);
            String path = "/api/activities/proposals/" + id;

            assertThat(get(house.office, path).toString()).contains(title, "Paula Proposer");
            house.kultur.get().uri(path).exchange().expectStatus().isForbidden();
            post(house.kultur, path + "/accept", body(title, "2026-09-01", ""))
                    .expectStatus()
                    .isForbidden();
            assertThat(text("/api/public/activities?size=100")).doesNotContain(id);

            planned(anyName(), "2026-06-01", "");
            Map<?, ?> activity =
                    created(post(house.office, path + "/accept", body(title, "2026-09-01", ", \"open\": true")));
            assertThat(activity.get("state")).isEqualTo("PLANNED");
            assertThat(get(house.office, path).get("activity")).isEqualTo(activity.get("id"));
            post(house.office, path + "/decline", "{\"reason\": \"x\"}")
                    .expectStatus()
                    .isEqualTo(422);
            assertThat(text("/api/public/activities/" + activity.get("id")))
                    .contains(title)
                    .doesNotContain("Paula");
            assertThat(get(house.kultur, "/api/activities/" + activity.get("id"))
                            .toString())
                    .doesNotContain("Paula");
        }

        @Test
        void isDeclinedWithAReasonAndForgetsThePerson() {
            String path = "/api/activities/proposals/" + proposed(anyName());
            post(house.office, path + "/decline", "{}").expectStatus().isBadRequest();
            post(house.office, path + "/decline", "{\"reason\": \"No room\"}")
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.state")
                    .isEqualTo("DECLINED");
            Object email = ((Map<?, ?>) get(house.office, path).get("proposer")).get("email");

            house.office
                    .delete()
                    .uri("/api/activities/privacy/persons/" + email)
                    .exchange()
                    .expectStatus()
                    .isNoContent();

            assertThat(get(house.office, path).get("proposer")).isNull();
            assertThat(get(house.office, path).get("reason")).isEqualTo("No room");
        }

        @Test
        void tellsAMachineNothing() {
            String title = anyName();

            created(post(
                    anybody,
                    "/api/public/activity-proposals",
                    proposal(title, ", \"website2\": \"https://spam.example\"")));

            assertThat(get(house.office, "/api/activities/proposals?size=100").toString())
                    .doesNotContain(title);
        }

        @Test
        void saysWhatCannotBe() {
            post(anybody, "/api/public/activity-proposals", """
                            {"kind": "event", "title": "x", "text": "x", "begins": "2020-01-01",
                             "proposer": {"name": "x", "email": "nobody"}}
                            """)
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].pointer")
                    .isEqualTo("#/proposer/email");
        }

        @Test
        void isLimitedPerAddress() {
            for (int proposal = 0; proposal < 5; proposal++) {
                proposed(anyName());
            }
            post(anybody, "/api/public/activity-proposals", proposal(anyName(), ""))
                    .expectStatus()
                    .isEqualTo(429)
                    .expectHeader()
                    .exists("Retry-After");
        }

        @Test
        void isToldToTheOfficeWithoutPersonAndWords() {
            String title = anyName();
            String id = proposed(title);

            try (EventLog log = EventLog.of("weltoffen.relations")) {
                var events = log.awaitThat(all -> assertThat(all).anyMatch(event -> id.equals(event.key())));
                assertThat(events)
                        .filteredOn(event -> id.equals(event.key()))
                        .singleElement()
                        .satisfies(event -> {
                            assertThat(event.type()).isEqualTo("city.weltoffen.relations.activity.proposed.v1");
                            assertThat(event.json())
                                    .contains("\"office\"", "/activities/proposals/" + id, "1 Sep 2026")
                                    .doesNotContain("Paula", title, "Ein Fest");
                        });
            }
        }

        @Test
        void isNotToldAgainWhenItIsAccepted() {
            String title = anyName();
            String id = proposed(title);
            planned(anyName(), "2026-06-01", "");

            Object activity = created(post(
                            house.office,
                            "/api/activities/proposals/" + id + "/accept",
                            body("Anders", "2026-09-01", "")))
                    .get("id");

            assertThat(activity).isNotEqualTo(id);
            try (EventLog log = EventLog.of("weltoffen.relations")) {
                var events = log.awaitThat(all -> assertThat(all).anyMatch(event -> activity.equals(event.key())));
                assertThat(events)
                        .noneMatch(event ->
                                event.json().contains("Paula") || event.json().contains(title))
                        .filteredOn(event -> id.equals(event.key()))
                        .hasSize(1);
            }
        }
    }
}
