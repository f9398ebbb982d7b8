package city.weltoffen.networking.article.web;

import static city.weltoffen.networking.learning.Learners.created;
import static city.weltoffen.networking.learning.Learners.refuses;
import static city.weltoffen.networking.learning.Learners.refusesField;
import static city.weltoffen.testing.Rest.etag;
import static city.weltoffen.testing.Rest.get;
import static city.weltoffen.testing.Rest.items;
import static city.weltoffen.testing.Rest.post;
import static city.weltoffen.testing.Rest.put;
import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.networking.NetworkingTest;
import city.weltoffen.networking.learning.Learners;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@NetworkingTest
class ArticlesApiTest {

    private static final String ARTICLES = "/api/articles";

    @LocalServerPort
    int port;

    private Learners house;

    @BeforeEach
    void signIn() {
        house = new Learners(port);
    }

    private static String article(String title, String body, String reason) {
        return """
            {"language": "de", "title": "%s", "body": "%s", "keywords": ["Austausch"], "themes": ["youth"],
             "measures": ["1.1"], "partners": ["018f4c9e-8a4e-7c3a-9d52-6f1c3a520d50"],
             "links": [{"label": "Akte", "url": "https://akten.example/1"}], "reason": "%s"}
            """.formatted(title, body, reason);
    }

    private String begun(String title) {
        return ARTICLES + "/" + created(house.umwelt, ARTICLES, article(title, "Wie man Begegnungen plant.", ""));
    }

    private String published(String title) {
        String path = begun(title);
        post(house.umwelt, path + "/publish", "{}").expectStatus().isOk();
        return path;
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static List<?> ids(RestTestClient as, String query) {
        return items(as, ARTICLES + query).stream()
                .map(item -> ((Map<?, ?>) item).get("id"))
                .toList();
    }

    @Nested
    class ADraft {

        @Test
        void isSeenByItsWritersOnly() {
            String path = begun("Nur ein Entwurf");

            house.kultur.get().uri(path).exchange().expectStatus().isForbidden();
            house.council.get().uri(path).exchange().expectStatus().isForbidden();
            get(house.office, path);
            assertThat(ids(house.umwelt, "?state=DRAFT&size=100").contains(id(path)))
                    .isTrue();
            assertThat(ids(house.kultur, "?state=DRAFT&size=100").contains(id(path)))
                    .isFalse();
            assertThat(ids(house.umwelt, "?size=100").contains(id(path))).isFalse();
        }

        @Test
        void isNotOverwrittenByWhoSawAnEarlierOne() {
            String path = begun("Zwei schreiben");
            String seen = etag(house.umwelt, path);
            put(house.office, path, article("Zwei schreiben", "Anders.", ""))
                    .expectStatus()
                    .isOk();

            refuses(put(house.umwelt, path, seen, article("Zwei schreiben", "Eigenes.", "")), 412, "stale");
            house.umwelt
                    .put()
                    .uri(path)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(article("Zwei schreiben", "Eigenes.", ""))
                    .exchange()
                    .expectStatus()
                    .isEqualTo(428);
        }

        @Test
        void needsATextToBePublished() {
            String path = ARTICLES + "/"
                    + created(house.umwelt, ARTICLES, "{\"language\": \"de\", \"title\": \"Ohne Text\"}");

            refusesField(post(house.umwelt, path + "/publish", "{}"), "#/body", "required");
        }

        @Test
        void isNotStoredWhereItIsNestedTooDeeply() {
            refusesField(
                    post(house.umwelt, ARTICLES, article("Zu tief", ">".repeat(2000), "")), "#/body", "too-nested");
            refusesField(
                    put(house.umwelt, begun("Noch flach"), article("Zu tief", ">".repeat(2000), "")),
                    "#/body",
                    "too-nested");
            assertThat(items(house.umwelt, ARTICLES + "?state=DRAFT&size=100"))
                    .noneMatch(item -> "Zu tief".equals(((Map<?, ?>) item).get("title")));
        }

        @Test
        void isForADepartmentToWhichOneBelongs() {
            String json = "{\"language\": \"de\", \"title\": \"Fremd\", \"department\": \"jugend\"}";

            refuses(post(house.umwelt, ARTICLES, json), 403, "forbidden");
        }
    }

    @Test
    void isHarmlessWhateverIsInIt() {
        String path = ARTICLES + "/"
                + created(
                        house.umwelt,
                        ARTICLES,
                        article("Skript", "Text <script>alert(1)</script> <b onclick='x()'>fett</b>", ""));

        assertThat(get(house.umwelt, path).get("html"))
                .asString()
                .contains("Text")
                .doesNotContain("script")
                .doesNotContain("onclick");
        post(house.umwelt, ARTICLES + "/preview", "{\"body\": \"*kursiv* <script>alert(1)</script>\"}")
                .expectBody()
                .jsonPath("$.html")
                .value(html -> assertThat(String.valueOf(html))
                        .contains("<em>kursiv</em>")
                        .doesNotContain("script"));
    }

    @Nested
    class Published {

        @Test
        void isFoundByInflectedWordsWithAndWithoutUmlauts() {
            String path = ARTICLES + "/"
                    + created(
                            house.umwelt,
                            ARTICLES,
                            article("Förderung", "Wer für Gärten in Partnerstädten Anträge stellt.", ""));
            post(house.umwelt, path + "/publish", "{}").expectStatus().isOk();

            for (String query : List.of("Garten", "gärten", "gaerten", "Antrag", "antraege", "Partnerstadt")) {
                assertThat(ids(house.kultur, "?size=100&q=" + query).contains(id(path)))
                        .as(query)
                        .isTrue();
            }
            Map<?, ?> found = (Map<?, ?>) items(house.kultur, ARTICLES + "?q=Antrag").stream()
                    .filter(item -> id(path).equals(((Map<?, ?>) item).get("id")))
                    .findFirst()
                    .orElseThrow();
            assertThat(String.valueOf(found.get("snippet"))).contains("{text=Anträge, hit=true}");
        }

        @Test
        void isFilteredByWhatItIsAbout() {
            String path = published("Gefiltert");

            assertThat(ids(house.kultur, "?theme=youth&measure=1.1&department=umwelt&language=de&size=100")
                            .contains(id(path)))
                    .isTrue();
            assertThat(ids(house.kultur, "?partner=018f4c9e-8a4e-7c3a-9d52-6f1c3a520d50&size=100")
                            .contains(id(path)))
                    .isTrue();
            assertThat(ids(house.kultur, "?theme=economy&size=100").contains(id(path)))
                    .isFalse();
            assertThat(ids(house.umwelt, "?mine=true&size=100").contains(id(path)))
                    .isTrue();
            assertThat(ids(house.kultur, "?mine=true&size=100").contains(id(path)))
                    .isFalse();
        }

        @Test
        void remembersWhoChangedItAndWhyAndWhat() {
            String path = published("Mit Geschichte");
            refusesField(
                    put(house.umwelt, path, article("Mit Geschichte", "Wie man Reisen plant.", "")),
                    "#/reason",
                    "required");
            put(house.umwelt, path, article("Mit Geschichte", "Wie man Reisen plant.", "Wort verbessert"))
                    .expectStatus()
                    .isOk();

            List<?> versions = items(house.kultur, path + "/versions");
            assertThat(versions).hasSize(2);
            assertThat(versions.getFirst()).asString().contains("number=2", "Uli Umwelt", "reason=Wort verbessert");
            assertThat(String.valueOf(get(house.kultur, path + "/difference?from=1&to=2")))
                    .contains("{kind=REMOVED, text=Begegnungen}", "{kind=ADDED, text=Reisen}");
            assertThat(String.valueOf(get(house.kultur, path + "/versions/1"))).contains("Begegnungen");
            house.kultur
                    .get()
                    .uri(path + "/difference?from=1&to=9")
                    .exchange()
                    .expectStatus()
                    .isNotFound();
        }

        @Test
        void isChangedByItsWritersOnly() {
            String path = published("Nicht deins");

            refuses(put(house.kultur, path, article("Nicht deins", "Doch.", "Weil")), 403, "forbidden");
            refuses(post(house.kultur, path + "/withdraw", "{\"reason\": \"Weil\"}"), 403, "forbidden");
        }

        @Test
        void isGoneForOthersWhenItIsWithdrawn() {
            String path = published("Veraltet");
            post(house.umwelt, path + "/withdraw", "{\"reason\": \"Überholt\"}")
                    .expectStatus()
                    .isOk();

            house.kultur.get().uri(path).exchange().expectStatus().isForbidden();
            assertThat(ids(house.kultur, "?size=100").contains(id(path))).isFalse();
            assertThat(ids(house.umwelt, "?state=WITHDRAWN&size=100").contains(id(path)))
                    .isTrue();
        }
    }

    @Nested
    class GoodPractice {

        private static final String OPEN = "/api/public/articles";

        @Test
        void isOpenToEverybodyWhenTheOfficeAgrees() {
            String path = published("Gutes Beispiel");
            house.anybody
                    .get()
                    .uri(OPEN + "/" + id(path))
                    .exchange()
                    .expectStatus()
                    .isNotFound();
            post(house.umwelt, path + "/propose", "{}").expectStatus().isOk();
            refuses(post(house.umwelt, path + "/approve", "{\"version\": 1}"), 403, "forbidden");
            assertThat(items(house.office, "/api/action-items/my-matters"))
                    .anyMatch(matter -> id(path).equals(((Map<?, ?>) matter).get("id")));

            post(house.office, path + "/approve", "{\"version\": 1}")
                    .expectStatus()
                    .isOk();

            Map<?, ?> open = get(house.anybody, OPEN + "/" + id(path));
            assertThat(open.get("html")).asString().contains("Begegnungen");
            assertThat(String.valueOf(open)).doesNotContain("Uli").contains("Umwelt und Stadtgrün");
            assertThat(items(house.anybody, OPEN + "?theme=youth&q=Begegnung&size=100"))
                    .anyMatch(item -> id(path).equals(((Map<?, ?>) item).get("id")));
        }

        @Test
        void staysAsItWasAgreedUntilTheOfficeAgreesAnew() {
            String path = published("Bleibt so");
            post(house.office, path + "/approve", "{\"version\": 1}")
                    .expectStatus()
                    .isOk();
            put(house.umwelt, path, article("Bleibt so", "Etwas Internes.", "Ergänzt"))
                    .expectStatus()
                    .isOk();

            assertThat(get(house.anybody, OPEN + "/" + id(path)).get("html"))
                    .asString()
                    .contains("Begegnungen");
            refuses(post(house.office, path + "/approve", "{\"version\": 1}"), 412, "stale");
            post(house.office, path + "/approve", "{\"version\": 2}")
                    .expectStatus()
                    .isOk();
            assertThat(get(house.anybody, OPEN + "/" + id(path)).get("html"))
                    .asString()
                    .contains("Internes");
        }

        @Test
        void isInsideAgainWhenTheOfficeSaysSo() {
            String path = published("Doch nicht");
            post(house.office, path + "/approve", "{\"version\": 1}")
                    .expectStatus()
                    .isOk();

            post(house.office, path + "/keep-inside", "{}").expectStatus().isOk();

            house.anybody
                    .get()
                    .uri(OPEN + "/" + id(path))
                    .exchange()
                    .expectStatus()
                    .isNotFound();
            get(house.kultur, path);
        }
    }

    @Nested
    class Nonsense {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{}",
                    "{\"language\": \"xx\", \"title\": \"Sprache\"}",
                    "{\"language\": \"de\", \"title\": \" \"}",
                    "{\"language\": \"de\", \"title\": \"Thema\", \"themes\": [\"Mit Leerzeichen\"]}",
                    "{\"language\": \"de\", \"title\": \"Link\", \"links\": [{\"label\": \"x\", \"url\": \"javascript:1\"}]}",
                    "{\"language\": \"de\", \"title\": \"Partner\", \"partners\": [\"../x\"]}"
                })
        void isRefusedWithTheFieldNamed(String json) {
            post(house.umwelt, ARTICLES, json)
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].pointer")
                    .exists();
        }
    }
}
