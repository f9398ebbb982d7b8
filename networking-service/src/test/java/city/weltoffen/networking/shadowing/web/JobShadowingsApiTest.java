package city.weltoffen.networking.shadowing.web;

import static city.weltoffen.networking.learning.Learners.created;
import static city.weltoffen.networking.learning.Learners.refuses;
import static city.weltoffen.networking.learning.Learners.refusesField;
import static city.weltoffen.testing.Rest.get;
import static city.weltoffen.testing.Rest.items;
import static city.weltoffen.testing.Rest.post;
import static city.weltoffen.testing.Rest.put;
import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.networking.NetworkingTest;
import city.weltoffen.networking.learning.Learners;
import city.weltoffen.testing.EventLog;
import city.weltoffen.testing.RecordedEvent;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;

@NetworkingTest
class JobShadowingsApiTest {

    private static final String OFFERS = "/api/job-shadowings";
    private static final String APPLY = "{\"motivation\": \"Ich will sehen, wie Kultur fördert.\"}";

    @LocalServerPort
    int port;

    private Learners house;

    @BeforeEach
    void signIn() {
        house = new Learners(port);
    }

    private static String offer(String begins, String ends, int places) {
        return """
            {"department": "kultur", "title": {"de": "Eine Woche im Kulturbüro"}, "place": "Rathaus",
             "begins": "%s", "ends": "%s", "themes": ["culture-and-creativity"], "languages": ["de", "en"],
             "places": %d}
            """.formatted(begins, ends, places);
    }

    private String offered(String begins, String ends, int places) {
        return OFFERS + "/" + created(house.kultur, OFFERS, offer(begins, ends, places));
    }

    private static String applied(RestTestClient as, String path) {
        post(as, path + "/apply", APPLY).expectStatus().isOk();
        return String.valueOf(((Map<?, ?>) get(as, path).get("mine")).get("id"));
    }

    private static List<String> waits(RestTestClient as) {
        return items(as, "/api/action-items/my-matters").stream()
                .map(matter -> ((Map<?, ?>) matter).get("kind") + " " + ((Map<?, ?>) matter).get("link"))
                .toList();
    }

    @Test
    void goesFromTheOfferToTheReportAndAnArticle() {
        String path = offered("2026-05-06", "2026-05-08", 1);
        String application = applied(house.umwelt, path);
        assertThat(waits(house.kultur)).contains("job-shadowing-application " + path.substring(4));

        post(house.kultur, path + "/applications/" + application + "/accept", "{}")
                .expectStatus()
                .isOk();
        assertThat(waits(house.kultur)).doesNotContain("job-shadowing-application " + path.substring(4));
        post(house.umwelt, path + "/complete", "{\"text\": \"# Gelernt\\n\\nWie man fördert.\"}")
                .expectStatus()
                .isOk();
        String article = String.valueOf(
                post(house.umwelt, path + "/article", "{\"title\": \"Kultur fördern\", \"language\": \"de\"}")
                        .expectStatus()
                        .isOk()
                        .returnResult(Map.class)
                        .getResponseBody()
                        .get("article"));

        Map<?, ?> draft = get(house.umwelt, "/api/articles/" + article);
        assertThat(draft.get("state")).isEqualTo("DRAFT");
        assertThat(draft.get("department")).isEqualTo("umwelt");
        assertThat(String.valueOf(draft.get("html"))).contains("<h2>Gelernt</h2>");
        post(house.umwelt, path + "/article", "{\"title\": \"Noch einmal\", \"language\": \"de\"}")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.article")
                .isEqualTo(article);
        assertThat(items(house.umwelt, "/api/articles?state=DRAFT&size=100"))
                .noneMatch(item -> "Noch einmal".equals(((Map<?, ?>) item).get("title")));
        String id = path.substring(path.lastIndexOf('/') + 1);
        try (EventLog log = EventLog.of("weltoffen.networking")) {
            log.awaitThat(events -> assertThat(events)
                    .filteredOn(event -> event.key().equals(id))
                    .extracting(RecordedEvent::type)
                    .extracting(type -> type.replace("city.weltoffen.networking.job-shadowing.", ""))
                    .containsExactly("offered.v1", "applied.v1", "decided.v1", "completed.v1"));
            assertThat(log.ofKey(id))
                    .noneMatch(event ->
                            event.json().contains("Uli") || event.json().contains("sehen"));
        }
    }

    @Test
    void tellsTheDepartmentThatSomebodyDoesNotCome() {
        String path = offered("2026-06-01", "2026-06-05", 1);
        applied(house.umwelt, path);

        post(house.umwelt, path + "/withdraw", "{}").expectStatus().isOk();

        String id = path.substring(path.lastIndexOf('/') + 1);
        try (EventLog log = EventLog.of("weltoffen.networking")) {
            log.awaitThat(events -> assertThat(events)
                    .anyMatch(event -> id.equals(event.key())
                            && event.type().contains("decided")
                            && event.json().contains("zurückgezogen")
                            && event.json().contains("kultur")));
        }
    }

    @Test
    void asksForTheReportWhenItIsOver() {
        String path = offered("2026-05-06", "2026-05-06", 1);
        String application = applied(house.umwelt, path);
        post(house.kultur, path + "/applications/" + application + "/accept", "{}")
                .expectStatus()
                .isOk();
        put(house.kultur, path, offer("2026-05-04", "2026-05-05", 1))
                .expectStatus()
                .isOk();

        assertThat(waits(house.umwelt)).contains("job-shadowing-report " + path.substring(4));
        post(house.umwelt, path + "/complete", "{\"text\": \"Viel gelernt.\"}")
                .expectStatus()
                .isOk();
        assertThat(waits(house.umwelt)).doesNotContain("job-shadowing-report " + path.substring(4));
    }

    @Nested
    class Deciding {

        @Test
        void isForTheDepartmentThatOffers() {
            String path = offered("2026-06-01", "2026-06-05", 1);
            String application = applied(house.umwelt, path);
            RestTestClient colleague = house.somebody("colleague", "kultur");

            refuses(post(house.umwelt, path + "/applications/" + application + "/accept", "{}"), 403, "forbidden");
            refuses(post(colleague, path + "/applications/" + application + "/accept", "{}"), 403, "forbidden");
        }

        @Test
        void declinesWithAReason() {
            String path = offered("2026-06-01", "2026-06-05", 1);
            String application = applied(house.umwelt, path);

            refusesField(
                    post(house.kultur, path + "/applications/" + application + "/decline", "{\"reason\": \" \"}"),
                    "#/reason",
                    "not-blank");
            post(
                            house.kultur,
                            path + "/applications/" + application + "/decline",
                            "{\"reason\": \"In der Woche ist Festival.\"}")
                    .expectStatus()
                    .isOk();

            Map<?, ?> mine = (Map<?, ?>) get(house.umwelt, path).get("mine");
            assertThat(mine.get("state")).isEqualTo("DECLINED");
            assertThat(String.valueOf(mine.get("decision"))).contains("In der Woche ist Festival.");
            refuses(
                    post(house.kultur, path + "/applications/" + application + "/accept", "{}"),
                    422,
                    "job-shadowing-decided");
        }

        @Test
        void acceptsNoMoreThanThereArePlaces() {
            String path = offered("2026-06-01", "2026-06-05", 1);
            String first = applied(house.umwelt, path);
            String second = applied(house.somebody("second", "jugend"), path);
            post(house.kultur, path + "/applications/" + first + "/accept", "{}")
                    .expectStatus()
                    .isOk();

            refuses(post(house.kultur, path + "/applications/" + second + "/accept", "{}"), 422, "job-shadowing-full");
            post(house.umwelt, path + "/withdraw", "{}").expectStatus().isOk();
            post(house.kultur, path + "/applications/" + second + "/accept", "{}")
                    .expectStatus()
                    .isOk();
        }

        @Test
        void isNotForOnesOwnApplication() {
            String path = offered("2026-06-01", "2026-06-05", 1);
            String own = applied(house.kultur, path);

            refuses(post(house.kultur, path + "/applications/" + own + "/accept", "{}"), 422, "job-shadowing-own");
        }
    }

    @Nested
    class Applying {

        @Test
        void showsTheMotivationToTheDepartmentOnly() {
            String path = offered("2026-06-01", "2026-06-05", 1);
            applied(house.umwelt, path);

            assertThat(String.valueOf(get(house.kultur, path))).contains("wie Kultur fördert");
            assertThat(String.valueOf(get(house.umwelt, path))).contains("wie Kultur fördert");
            assertThat(String.valueOf(get(house.somebody("other", "jugend"), path)))
                    .doesNotContain("wie Kultur fördert")
                    .doesNotContain("Uli Umwelt");
        }

        @Test
        void isPossibleOnceAndInTime() {
            String path = offered("2026-06-01", "2026-06-05", 1);
            applied(house.umwelt, path);

            refuses(post(house.umwelt, path + "/apply", APPLY), 422, "job-shadowing-applied");
            refusesField(post(house.office, path + "/apply", "{\"motivation\": \"\"}"), "#/motivation", "not-blank");
            refuses(
                    post(house.umwelt, offered("2026-05-01", "2026-05-05", 1) + "/apply", APPLY),
                    422,
                    "job-shadowing-over");
        }

        @Test
        void comesBeforeAReport() {
            String path = offered("2026-05-06", "2026-05-08", 1);

            refuses(
                    post(house.umwelt, path + "/complete", "{\"text\": \"Ich war da.\"}"),
                    422,
                    "job-shadowing-not-applied");
            applied(house.umwelt, path);
            refuses(
                    post(house.umwelt, path + "/complete", "{\"text\": \"Ich war da.\"}"),
                    422,
                    "job-shadowing-not-accepted");
        }
    }

    @Test
    void declinesWhoWaitsWhenTheOfferEnds() {
        String path = offered("2026-06-01", "2026-06-05", 1);
        applied(house.umwelt, path);

        post(house.kultur, path + "/close", "{\"reason\": \"Der Platz fällt weg.\"}")
                .expectStatus()
                .isOk();

        assertThat(((Map<?, ?>) get(house.umwelt, path).get("mine")).get("state"))
                .isEqualTo("DECLINED");
        refuses(post(house.office, path + "/apply", APPLY), 422, "job-shadowing-over");
    }

    @Test
    void refusesAnOfferThatEndsBeforeItBegins() {
        refusesField(post(house.kultur, OFFERS, offer("2026-06-05", "2026-06-01", 1)), "#/ends", "ends-before-begin");
        refuses(
                post(house.kultur, OFFERS, offer("2026-06-01", "2026-06-05", 1).replace("\"kultur\"", "\"umwelt\"")),
                403,
                "forbidden");
    }
}
