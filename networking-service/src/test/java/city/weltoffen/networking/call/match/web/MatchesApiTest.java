package city.weltoffen.networking.call.match.web;

import static city.weltoffen.networking.DirectoryHouse.each;
import static city.weltoffen.networking.DirectoryHouse.get;
import static city.weltoffen.networking.DirectoryHouse.items;
import static city.weltoffen.networking.DirectoryHouse.post;
import static city.weltoffen.networking.DirectoryHouse.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.weltoffen.networking.DirectoryHouse;
import city.weltoffen.networking.NetworkingTest;
import city.weltoffen.testing.Api;
import city.weltoffen.testing.EventLog;
import city.weltoffen.testing.RecordedEvent;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A department of each test's own, which looks for one German word that the glossary knows in English. */
@NetworkingTest
class MatchesApiTest {

    private static final String GERMAN = "Erinnerungskultur";
    private static final String ENGLISH = "Remembrance";

    @LocalServerPort
    int port;

    private DirectoryHouse house;
    private String department;

    @BeforeEach
    void aDepartmentOfItsOwn() {
        house = new DirectoryHouse(port);
        department = department("\"keywords\": [\"" + GERMAN + "\"]");
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
        try (EventLog log = EventLog.of("weltoffen.networking")) {
            return log.ofKey(call).stream()
                    .filter(event -> event.type().endsWith("call.matched.v1"))
                    .toList();
        }
    }

    private RecordedEvent awaitTold(String call) {
        return await("told of " + call)
                .until(() -> told(call), events -> !events.isEmpty())
                .getFirst();
    }

    /** When a later call has been told of, everything before it has been handled: on its partition, so several of them. */
    private void awaitHandled() {
        for (int i = 0; i < 12; i++) {
            awaitTold(created(ENGLISH + " later " + i, ""));
        }
    }

    @Nested
    class ANewCall {

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
            try (EventLog log = EventLog.of("weltoffen.networking")) {
                return log.ofKey(id).stream()
                        .filter(event -> event.type().endsWith("call.published.v1"))
                        .findFirst()
                        .orElseThrow()
                        .headers()
                        .get("ce_id");
            }
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

            await().untilAsserted(() -> assertThat(told(id)).hasSize(2));
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
}
