package city.weltoffen.networking.call.source.web;

import static city.weltoffen.networking.call.source.web.SourceHouse.portalSource;
import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.networking.NetworkingTest;
import city.weltoffen.testing.Api;
import city.weltoffen.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

@NetworkingTest
class CallSourcesApiTest {

    private static final String ADDRESS = "https://portal.example/search";

    @LocalServerPort
    int port;

    private SourceHouse sources;

    @BeforeEach
    void signIn() {
        sources = new SourceHouse(port, TestTokens.admin());
    }

    private void refused(String body, String pointer) {
        sources.post("", body)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo(pointer);
    }

    @Nested
    class Shipped {

        @Test
        void existButAskNobodyBeforeSomebodySaysWhere() {
            JsonNode portal = sources.get("/eu-portal");

            assertThat(portal.get("enabled").asBoolean()).isTrue();
            assertThat(portal.get("asks").isNull()).isTrue();
            assertThat(portal.get("nextRunAt").isNull()).isTrue();
            assertThat(portal.get("search").get("types").toString()).isEqualTo("[\"1\",\"2\",\"8\"]");
            sources.get("").get("items").forEach(source -> {
                boolean phonesOut = !source.get("kind").asString().equals("TEMPLATES")
                        && source.get("id").asString().matches("eu-portal.*|funding-database");
                if (phonesOut) {
                    assertThat(source.get("nextRunAt").isNull())
                            .as(source.toString())
                            .isTrue();
                }
            });
        }

        @Test
        void answerThatNobodySaysWhere() {
            sources.post("/eu-portal/runs")
                    .expectStatus()
                    .isEqualTo(422)
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("call-source-address");
        }
    }

    @Nested
    class SettingUp {

        @Test
        void keepsWhatWasSaid() {
            String id = sources.created("""
                    {"kind": "PORTAL_SEARCH", "name": {"de": "Suche", "en": "Search"}, "enabled": false,
                     "address": "https://portal.example/search?apiKey=X",
                     "schedule": {"times": ["13:30", "05:30"], "days": ["FRIDAY", "MONDAY"]},
                     "search": {"types": ["1"], "statuses": ["31094502"], "languages": ["en", "de"], "pageSize": 50},
                     "presets": {"programme": "CERV", "audiences": ["municipality"]}}
                    """);

            JsonNode source = sources.get("/" + id);

            assertThat(source.get("schedule").toString())
                    .isEqualTo(
                            "{\"times\":[\"05:30:00\",\"13:30:00\"],\"days\":[\"MONDAY\",\"FRIDAY\"],\"everyHours\":null}");
            assertThat(source.get("search").get("pageSize").asInt()).isEqualTo(50);
            assertThat(source.get("presets").get("programme").asString()).isEqualTo("CERV");
            assertThat(source.get("health").get("condition").asString()).isEqualTo("UNKNOWN");
            assertThat(source.get("nextRunAt").isNull()).isTrue();
            assertThat(source.get("latestRun").isNull()).isTrue();
        }

        @Test
        void pointsAtEveryValueThatCannotBe() {
            String good = portalSource(ADDRESS, 100);
            refused(good.replace("PORTAL_SEARCH", "LETTER"), "#/kind");
            refused(good.replace("\"de\": \"Portal\"", "\"de\": \" \""), "#/name/de");
            refused(good.replace(ADDRESS, "ftp://portal.example/"), "#/address");
            refused(good.replace(ADDRESS, "no address"), "#/address");
            refused(good.replace("\"pageSize\": 100", "\"pageSize\": 101"), "#/search/pageSize");
            refused(good.replace("[\"en\"]", "[\"English\"]"), "#/search/languages/0");
            refused(good.replace("\"search\"", "\"schedule\": {}, \"search\""), "#/schedule");
            refused(
                    good.replace("\"search\"", "\"schedule\": {\"times\": [\"05:30\"], \"everyHours\": 3}, \"search\""),
                    "#/schedule");
            refused(
                    good.replace("\"search\"", "\"schedule\": {\"everyHours\": 0}, \"search\""),
                    "#/schedule/everyHours");
            refused(good.replace("\"search\"", "\"presets\": {\"kind\": \"lottery\"}, \"search\""), "#/presets/kind");
            refused(
                    good.replace("\"search\"", "\"presets\": {\"audiences\": [\"gods\"]}, \"search\""),
                    "#/presets/audiences/0");
            refused("""
                    {"kind": "FEED", "name": {"de": "F", "en": "F"}, "schedule": {"everyHours": 3}}
                    """, "#/address");
        }
    }

    @Nested
    class Changing {

        @Test
        void needsTheVersionThatWasRead() {
            String id = sources.portal(ADDRESS);

            sources.put(id, "\"7\"", portalSource(ADDRESS, 10)).expectStatus().isEqualTo(412);
            sources.put(id, "\"0\"", portalSource(ADDRESS, 10)).expectStatus().isOk();
            assertThat(sources.get("/" + id).get("search").get("pageSize").asInt())
                    .isEqualTo(10);
        }

        @Test
        void keepsTheKind() {
            String id = sources.portal(ADDRESS);

            sources.put(id, "\"0\"", portalSource(ADDRESS, 10).replace("PORTAL_SEARCH", "FEED"))
                    .expectStatus()
                    .isEqualTo(409);
        }

        @Test
        void removesWithItsRuns() {
            String id = sources.portal(ADDRESS);

            sources.delete(id, "\"7\"").expectStatus().isEqualTo(412);
            sources.delete(id, "\"0\"").expectStatus().isNoContent();
            sources.post("/" + id + "/runs").expectStatus().isNotFound();
        }
    }

    @Nested
    class Permissions {

        @Test
        void membersReadAndTheOfficeWrites() {
            var kultur = Api.as(port, TestTokens.kultur());
            kultur.get().uri("/api/call-sources").exchange().expectStatus().isOk();
            kultur.get()
                    .uri("/api/call-sources/eu-portal/runs")
                    .exchange()
                    .expectStatus()
                    .isOk();
            kultur.post()
                    .uri("/api/call-sources/eu-portal/runs")
                    .exchange()
                    .expectStatus()
                    .isForbidden();
            kultur.post()
                    .uri("/api/call-sources")
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(portalSource(ADDRESS, 100))
                    .exchange()
                    .expectStatus()
                    .isForbidden();
            for (String token : new String[] {TestTokens.council(), TestTokens.admin()}) {
                Api.as(port, token)
                        .get()
                        .uri("/api/call-sources")
                        .exchange()
                        .expectStatus()
                        .isForbidden();
            }
        }
    }
}
