package city.weltoffen.networking.call.match.web;

import static city.weltoffen.networking.DirectoryHouse.each;
import static city.weltoffen.testing.Rest.get;
import static city.weltoffen.testing.Rest.items;
import static city.weltoffen.testing.Rest.post;
import static city.weltoffen.testing.Rest.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.weltoffen.networking.DirectoryHouse;
import city.weltoffen.networking.NetworkingTest;
import city.weltoffen.testing.Api;
import city.weltoffen.testing.EventLog;
import city.weltoffen.testing.RecordedEvent;
import city.weltoffen.testing.TestUser;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.test.web.servlet.client.RestTestClient;

/** A department of each test's own, which looks for one German word that the glossary knows in English. */
@NetworkingTest
class MatchesApiTest {

    private static final String GERMAN = "Erinnerungskultur";
    private static final String ENGLISH = "Remembrance";

    /** Whatever other tests left to be matched comes first. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @LocalServerPort
    int port;

    @Autowired
    private MongoTemplate template;

    private DirectoryHouse house;
    private EventLog log;
    private String department;

    @BeforeEach
    void aDepartmentOfItsOwn() {
        house = new DirectoryHouse(port);
        log = EventLog.of("weltoffen.networking");
        department = department("\"keywords\": [\"" + GERMAN + "\"]");
    }

    @AfterEach
    void closeTheLog() {
        log.close();
    }

    private String department(String profile) {
        String slug = DirectoryHouse.anySlug();
        post(house.office, "/api/departments", "{\"id\": \"%s\", \"department\": %s}".formatted(slug, details(profile)))
                .expectStatus()
                .isCreated();
        return slug;
    }

    private static String details(String profile) {
        return DirectoryHouse.details("Amt").replace("\"themes\": [\"youth\"]", profile);
    }

    private void profile(String slug, String profile) {
        String etag = house.office
                .get()
                .uri("/api/departments/" + slug)
                .exchange()
                .returnResult(Map.class)
                .getResponseHeaders()
                .getETag();
        put(house.office, "/api/departments/" + slug, etag, details(profile))
                .expectStatus()
                .isOk();
    }

    private static String call(String identifier, String title, String more) {
        return "{\"identifier\": \"%s\", \"title\": \"%s\", \"kind\": \"grant\"%s}"
                .formatted(identifier, title, more.isEmpty() ? "" : ", " + more);
    }

    private String created(String title, String more) {
        return String.valueOf(post(house.office, "/api/calls", call(anyIdentifier(), title, more))
                .expectStatus()
                .isCreated()
                .returnResult(Map.class)
                .getResponseBody()
                .get("id"));
    }

    private static String anyIdentifier() {
        return "M-" + UUID.randomUUID();
    }

    private List<RecordedEvent> told(String call) {
        return events(call, "call.matched.v1");
    }

    private List<RecordedEvent> events(String call, String kind) {
        return log.ofKey(call).stream()
                .filter(event -> event.type().endsWith(kind))
                .toList();
    }

    private RecordedEvent awaitTold(String call) {
        await("told of " + call)
                .atMost(PATIENCE)
                .pollInSameThread()
                .until(() -> !told(call).isEmpty());
        return told(call).getFirst();
    }

    /** When a later call has been told of, everything before it has been handled: on its partition, so several of them. */
    private void awaitHandled() {
        List<String> later = IntStream.range(0, 12)
                .mapToObj(i -> created(ENGLISH + " later " + i, ""))
                .toList();
        later.forEach(this::awaitTold);
    }

    @Nested
    class ANewCall {

        @ParameterizedTest
        @ValueSource(strings = {"\"themes\": [\"youth\"]", "\"programmes\": [\"CERV\"], \"threshold\": 1"})
        void isToldToADepartmentThatSeeksOneThingOnly(String profile) {
            String seeking = department(profile);

            String id = created("Youth exchange", "\"programme\": \"CERV\"");

            assertThat(awaitTold(id).json()).contains("\"coordinators:" + seeking + "\"");
        }

        @Test
        void isToldOnceToTheCoordinatorsWhomItConcernsWithTheWords() {
            String id = created(ENGLISH + " in Europe", "");

            RecordedEvent event = awaitTold(id);

            assertThat(event.json())
                    .contains("\"addressees\":[", "\"coordinators:" + department + "\"")
                    .contains("\"value\":\"" + GERMAN + "\",\"word\":\"" + ENGLISH + "\"")
                    .contains("\"field\":\"title\"")
                    .contains("\"joins\":\"" + publishedId(id) + "\"");
            awaitHandled();
            assertThat(told(id)).hasSize(1);
        }

        private Object publishedId(String id) {
            return events(id, "call.published.v1").getFirst().headers().get("ce_id");
        }

        @Test
        void thatIsClosedIsToldToNobody() {
            String id = created(ENGLISH + " of long ago", "\"status\": \"CLOSED\"");
            String over = created(ENGLISH + " until yesterday", "\"deadlines\": [{\"date\": \"2026-05-05\"}]");

            awaitHandled();
            assertThat(told(id)).isEmpty();
            assertThat(told(over)).isEmpty();
            assertThat(each(items(house.office, "/api/calls?size=100&department=" + department), "id"))
                    .doesNotContain(id, over);
        }
    }

    @Nested
    class AChange {

        private void change(String id, String identifier, String version, String title, String more) {
            put(house.office, "/api/calls/" + id, version, call(identifier, title, more))
                    .expectStatus()
                    .isOk();
        }

        @Test
        void thatMakesItMatchIsToldToThoseWhoHadNotHeard() {
            String identifier = anyIdentifier();
            String other = department("\"keywords\": [\"xylophone\"]");
            String id = String.valueOf(post(house.office, "/api/calls", call(identifier, ENGLISH + " day", ""))
                    .returnResult(Map.class)
                    .getResponseBody()
                    .get("id"));
            awaitTold(id);

            change(id, identifier, "\"0\"", ENGLISH + " by xylophone", "");

            log.awaitThat(events -> assertThat(told(id)).hasSize(2));
            assertThat(told(id).getLast().json())
                    .contains("\"addressees\":[\"coordinators:" + other + "\"]")
                    .doesNotContain("coordinators:" + department);
        }

        @Test
        void ofSomethingElseIsToldToNobody() {
            String identifier = anyIdentifier();
            String id = String.valueOf(post(house.office, "/api/calls", call(identifier, ENGLISH + " day", ""))
                    .returnResult(Map.class)
                    .getResponseBody()
                    .get("id"));
            awaitTold(id);

            change(id, identifier, "\"0\"", ENGLISH + " day", "\"deadlines\": [{\"date\": \"2026-12-01\"}]");

            awaitHandled();
            assertThat(told(id)).hasSize(1);
        }

        @Test
        void ofAProfileChangesTheListAndIsNoNews() {
            String identifier = anyIdentifier();
            String id = String.valueOf(post(house.office, "/api/calls", call(identifier, "The ocarina", ""))
                    .returnResult(Map.class)
                    .getResponseBody()
                    .get("id"));
            String list = "/api/calls?q=" + identifier + "&department=" + department;
            assertThat(items(house.office, list)).isEmpty();
            awaitHandled();

            profile(department, "\"keywords\": [\"ocarina\", \"" + GERMAN + "\"]");

            await().untilAsserted(() ->
                    assertThat(each(items(house.office, list), "id")).containsExactly(id));
            change(id, identifier, "\"0\"", "The ocarina", "\"deadlines\": [{\"date\": \"2026-12-01\"}]");
            awaitHandled();
            assertThat(told(id)).isEmpty();
        }
    }

    @Nested
    class TheList {

        @Test
        void beginsWithTheBestMatchOfTheDepartmentAndSaysWhy() {
            String word = "w" + UUID.randomUUID().toString().replace("-", "");
            String none = created("Nothing " + word, "");
            String weak = created("Exchange " + word, "\"keywords\": [\"" + ENGLISH + "\"]");
            String strong = created(ENGLISH + " " + word, "");

            await().untilAsserted(() -> {
                List<?> items = items(house.office, "/api/calls?sort=match&q=" + word + "&matchFor=" + department);
                assertThat(each(items, "id")).containsExactly(strong, weak, none);
                Map<?, ?> match = (Map<?, ?>) ((Map<?, ?>) items.getFirst()).get("match");
                assertThat(match.get("strength")).isEqualTo("STRONG");
                assertThat(each(match.get("reasons"), "word")).containsExactly(ENGLISH);
                assertThat(((Map<?, ?>) items.getLast()).get("match")).isNull();
            });
            assertThat(each(items(house.office, "/api/calls?q=" + word + "&department=" + department), "id"))
                    .containsExactlyInAnyOrder(strong, weak);
        }

        @Test
        void keepsToTheThresholdOfTheDepartment() {
            String word = "w" + UUID.randomUUID().toString().replace("-", "");
            String weak = created(
                    "Exchange " + word,
                    "\"text\": [{\"heading\": \"Scope\", \"body\": \"On remembrance, remembrance and remembrance, again remembrance.\"}]");
            String list = "/api/calls?q=" + word + "&department=" + department;
            assertThat(items(house.office, list)).isEmpty();

            profile(department, "\"keywords\": [\"remembrance\"], \"threshold\": 20");

            await().untilAsserted(() ->
                    assertThat(each(items(house.office, list), "id")).containsExactly(weak));
        }

        @Test
        void refusesADepartmentThatDoesNotExist() {
            for (String parameter : List.of("department", "matchFor")) {
                house.office
                        .get()
                        .uri("/api/calls?" + parameter + "=no-such-department")
                        .exchange()
                        .expectStatus()
                        .isBadRequest()
                        .expectBody()
                        .jsonPath("$.errors[0].pointer")
                        .isEqualTo("#/" + parameter);
            }
        }

        @Test
        void asCsvHasTheWords() {
            String word = "w" + UUID.randomUUID().toString().replace("-", "");
            created(ENGLISH + " " + word, "\"audiences\": [\"civil-society\"]");

            await().untilAsserted(() -> house.office
                    .get()
                    .uri("/api/calls/export.csv?language=de&q=" + word + "&matchFor=" + department)
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectBody(String.class)
                    .value(csv -> assertThat(csv)
                            .startsWith("\uFEFFKennung;Titel")
                            .contains(ENGLISH + " " + word)
                            .contains("Vereine und Initiativen;" + ENGLISH)));
        }
    }

    @Nested
    class OfOneCall {

        @Test
        void areTheDepartmentsWithTheirReasons() {
            String id = created(ENGLISH + " of music", "");

            await().untilAsserted(() -> {
                List<?> matches = house.kultur
                        .get()
                        .uri("/api/calls/" + id + "/matches")
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .returnResult(List.class)
                        .getResponseBody();
                assertThat(each(matches, "department")).contains("kultur", department);
            });
            house.office
                    .get()
                    .uri("/api/calls/nothing/matches")
                    .exchange()
                    .expectStatus()
                    .isNotFound();
        }
    }

    @Nested
    class ThePreview {

        private Map<?, ?> preview(String profile) {
            return post(house.kultur, "/api/departments/" + department + "/profile-preview", "{" + profile + "}")
                    .expectStatus()
                    .isOk()
                    .returnResult(Map.class)
                    .getResponseBody();
        }

        @Test
        void saysWhatAProfileWouldHaveFoundAndSavesNothing() {
            String word = "w" + UUID.randomUUID().toString().replace("-", "");
            String id = created("A " + word + " in the title", "");

            await().untilAsserted(() -> {
                Map<?, ?> preview = preview("\"keywords\": [\"" + word + "\"]");
                assertThat(preview.get("count")).isEqualTo(1);
                assertThat(preview.get("since")).isEqualTo("2026-02-05");
                assertThat(preview.get("threshold")).isEqualTo(50);
                assertThat(each(preview.get("items"), "id")).containsExactly(id);
            });
            assertThat(preview("\"keywords\": [\"" + word + "\"], \"threshold\": 90")
                            .get("count"))
                    .isEqualTo(0);
            assertThat(get(house.kultur, "/api/departments/" + department).toString())
                    .contains(GERMAN)
                    .doesNotContain(word);
        }

        @Test
        void countsCallsThatCanNoLongerBeAnswered() {
            String word = "w" + UUID.randomUUID().toString().replace("-", "");
            String open = created("An open " + word, "");
            String closed = created("A closed " + word, "\"status\": \"CLOSED\"");
            String over = created("A past " + word, "\"deadlines\": [{\"date\": \"2026-05-05\"}]");

            await().untilAsserted(() -> {
                Map<?, ?> preview = preview("\"keywords\": [\"" + word + "\"]");
                assertThat(preview.get("count")).isEqualTo(3);
                assertThat(each(preview.get("items"), "id")).containsExactlyInAnyOrder(open, closed, over);
            });
        }

        @Test
        void leavesOutWhatBecameKnownMoreThan90DaysAgo() {
            String word = "w" + UUID.randomUUID().toString().replace("-", "");
            String first = knownSince(Instant.parse("2026-02-04T23:00:00Z"), "The first day of " + word);
            String before = knownSince(Instant.parse("2026-02-04T22:59:59Z"), "The day before " + word);

            await().untilAsserted(() -> {
                Map<?, ?> preview = preview("\"keywords\": [\"" + word + "\"]");
                assertThat(each(preview.get("items"), "id")).contains(first).doesNotContain(before);
                assertThat(preview.get("count")).isEqualTo(1);
            });
        }

        /** A call that is changed today, and so read again. */
        private String knownSince(Instant moment, String title) {
            String id = created("To be renamed", "");
            template.updateFirst(
                    Query.query(Criteria.where("_id").is(id)), Update.update("createdAt", moment), "calls");
            var known = house.office.get().uri("/api/calls/" + id).exchange().returnResult(Map.class);
            String identifier = String.valueOf(known.getResponseBody().get("identifier"));
            String etag = known.getResponseHeaders().getETag();
            put(house.office, "/api/calls/" + id, etag, call(identifier, title, ""))
                    .expectStatus()
                    .isOk();
            return id;
        }

        @Test
        void refusesWhatIsNoProfile() {
            for (String wrong :
                    List.of("\"threshold\": 0", "\"threshold\": 101", "\"keywords\": [\"\"]", "\"words\": []")) {
                post(house.kultur, "/api/departments/" + department + "/profile-preview", "{" + wrong + "}")
                        .expectStatus()
                        .isBadRequest();
            }
            post(house.kultur, "/api/departments/no-such/profile-preview", "{}")
                    .expectStatus()
                    .isNotFound();
            post(Api.anonymous(port), "/api/departments/" + department + "/profile-preview", "{}")
                    .expectStatus()
                    .isUnauthorized();
        }
    }

    @Nested
    class OnTheStartPage {

        private String word;
        private String slug;
        private RestTestClient coordinator;

        @BeforeEach
        void aCoordinatorOfADepartmentThatLooksForAWordOfItsOwn() {
            word = "w" + UUID.randomUUID().toString().replace("-", "");
            slug = department("\"keywords\": [\"" + word + "\"]");
            TestUser user = DirectoryHouse.anyUser("Toni Treffer");
            house.appointed(user.subject(), "COORDINATOR", slug);
            coordinator = house.as(user);
        }

        private String due(String day) {
            return created("A " + word + " until " + day, "\"deadlines\": [{\"date\": \"%s\"}]".formatted(day));
        }

        private List<?> waiting() {
            return items(coordinator, "/api/action-items/my-matters").stream()
                    .filter(matter -> slug.equals(((Map<?, ?>) matter).get("department")))
                    .filter(matter -> !"call-passed-on".equals(((Map<?, ?>) matter).get("kind")))
                    .toList();
        }

        private void answer(String path, String call, String more) {
            post(coordinator, path, "{\"call\": \"%s\", \"department\": \"%s\", %s}".formatted(call, slug, more))
                    .expectStatus()
                    .is2xxSuccessful();
        }

        @Test
        void waitsUntilTheDepartmentHasAnswered() {
            String wanted = due("2026-09-23");
            String foreign = due("2026-10-01");

            assertThat(waiting()).hasSize(2);
            assertThat(waiting().getFirst().toString())
                    .contains("kind=call-to-answer", "id=" + wanted, "due=2026-09-23", "since=2026-05-06")
                    .contains("link=/funding/" + wanted);
            answer("/api/interests", wanted, "\"role\": \"OBSERVE\"");
            assertThat(each(waiting(), "id")).containsExactly(foreign);
            answer("/api/interests/pass-on", foreign, "\"to\": \"%s\", \"reason\": \"Yours\"".formatted(department));
            assertThat(waiting()).isEmpty();
        }

        @Test
        void doesNotWaitTwiceWhenAnotherDepartmentPassedItOn() {
            String id = due("2026-09-23");

            post(house.office, "/api/interests/pass-on", """
                    {"call": "%s", "department": "%s", "to": "%s", "reason": "Yours"}""".formatted(id, department, slug))
                    .expectStatus()
                    .is2xxSuccessful();

            assertThat(waiting()).isEmpty();
        }

        @Test
        void waitsNoLongerThanItCanBeAnswered() {
            due("2026-05-05");
            created("A closed " + word, "\"status\": \"CLOSED\"");
            String last = due("2026-05-06");

            assertThat(each(waiting(), "id")).containsExactly(last);
        }

        @Test
        void isNotBuriedByManyOfThemWhateverEndsFirstComesFirst() {
            String none = created("A " + word + " for ever", "");
            List<String> days = List.of("2026-09-06", "2026-09-02", "2026-09-05", "2026-09-01", "2026-09-04");
            days.forEach(this::due);
            assertThat(each(waiting(), "due"))
                    .containsExactlyElementsOf(days.stream().sorted().toList());

            assertThat(each(waiting(), "id")).doesNotContain(none);
        }

        @Test
        void isNobodysBusinessWhoDoesNotCoordinateTheDepartment() {
            due("2026-09-23");

            assertThat(each(items(house.umwelt, "/api/action-items/my-matters"), "department"))
                    .doesNotContain(slug);
        }
    }
}
