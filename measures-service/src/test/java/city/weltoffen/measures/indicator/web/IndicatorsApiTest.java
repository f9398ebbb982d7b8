package city.weltoffen.measures.indicator.web;

import static city.weltoffen.testing.Rest.etag;
import static city.weltoffen.testing.Rest.get;
import static city.weltoffen.testing.Rest.post;
import static city.weltoffen.testing.Rest.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.weltoffen.measures.House;
import city.weltoffen.measures.MeasuresTest;
import city.weltoffen.measures.evidence.Happening;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

@MeasuresTest
class IndicatorsApiTest {

    private static final Instant MAY = Instant.parse("2026-05-04T10:00:00Z");
    private static final String COUNTED = """
        {"operation": "SUM", "kinds": ["activity.held"], "of": "participants",
         "filter": {"measures": ["%s"]}, "period": "MONTH"}\
        """;

    @LocalServerPort
    int port;

    private House house;

    @BeforeEach
    void signIn() {
        house = new House(port);
        await("the directory knows who coordinates kultur")
                .until(
                        () -> ((Map<?, ?>)
                                        get(house.kultur, "/api/measures/4.2").get("may"))
                                .get("change"),
                        Boolean.TRUE::equals);
    }

    private static String body(String targets, String counted) {
        return """
            {"title": {"de": "Gäste"}, "unit": {"de": "Personen"}, "better": "UP", "targets": %s, "counted": %s}\
            """.formatted(targets, counted);
    }

    private String added(String measure, String targets, String counted) {
        return String.valueOf(add(measure, body(targets, counted))
                .expectStatus()
                .isCreated()
                .returnResult(Map.class)
                .getResponseBody()
                .get("id"));
    }

    private ResponseSpec add(String measure, String indicator) {
        return post(
                house.office,
                "/api/indicators",
                "{\"measure\": \"%s\", \"indicator\": %s}".formatted(measure, indicator));
    }

    private Map<?, ?> standing(String id) {
        return (Map<?, ?>) get(house.umwelt, "/api/indicators/" + id).get("standing");
    }

    private List<String> behind(String id, String period) {
        List<?> items = (List<?>) get(house.umwelt, "/api/indicators/" + id + "/events?size=100&period=" + period)
                .get("items");
        return items.stream()
                .map(item -> String.valueOf(((Map<?, ?>) item).get("id")))
                .toList();
    }

    private ResponseSpec verb(String id, String verb, String json) {
        return post(house.kultur, "/api/indicators/" + id + "/" + verb, json);
    }

    @Nested
    class AList {

        @Test
        void isNarrowedByWordsStandingAndSource() {
            String id = added("1.2", "{\"2025\": 10, \"2026\": 20}", "null");
            post(house.office, "/api/indicators/" + id + "/report-value", "{\"period\": \"2025\", \"value\": 3}")
                    .expectStatus()
                    .isOk();

            assertThat(listed("measure=1.2&q=gaste pers&standing=TRAILS&standing=REACHED&counted=false"))
                    .contains(id);
            assertThat(listed("measure=1.2&q=busse")).doesNotContain(id);
            assertThat(listed("measure=1.2&standing=REACHED")).doesNotContain(id);
            assertThat(listed("measure=1.2&counted=true")).doesNotContain(id);
        }

        private String listed(String query) {
            return get(house.umwelt, "/api/indicators?size=100&" + query)
                    .get("items")
                    .toString();
        }
    }

    @Nested
    class TheShippedOnes {

        @Test
        void areThere() {
            List<?> items = (List<?>)
                    get(house.umwelt, "/api/indicators?measure=2.2&size=100").get("items");

            assertThat(items.stream().map(item -> String.valueOf(((Map<?, ?>) item).get("id"))))
                    .contains(
                            "calls-published",
                            "calls-matched",
                            "applications-submitted",
                            "applications-granted",
                            "euros-granted");
        }

        @Test
        void riseWithAnActivityThatNamesTheMeasure() {
            int before = Integer.parseInt(
                    String.valueOf(standing("visible-activities").get("value")));

            Happening.held(MAY, 33, "4.2");

            await().untilAsserted(() ->
                    assertThat(standing("visible-activities").get("value")).isEqualTo(before + 1));
        }
    }

    @Nested
    class ACountedFigure {

        @Test
        void countsWhatWasAndWhatComesAndListsExactlyThat() {
            UUID before = Happening.held(MAY, 100, "3.1");
            String id = added("3.1", "{}", COUNTED.formatted("3.1"));
            UUID after = Happening.held(MAY.plusSeconds(60), 20, "3.1");
            Happening.held(after, MAY.plusSeconds(60), 20, "3.1");
            UUID late = Happening.held(Instant.parse("2025-03-03T10:00:00Z"), 7, "3.1");

            await().untilAsserted(() -> {
                assertThat(standing(id).get("value")).isEqualTo(120);
                assertThat(behind(id, "2026")).containsExactly(after.toString(), before.toString());
                assertThat(behind(id, "2026-05")).hasSize(2);
                assertThat(behind(id, "2025")).containsExactly(late.toString());
                assertThat(get(house.umwelt, "/api/indicators/" + id)
                                .get("series")
                                .toString())
                        .contains("2025-03", "2026-05");
            });
        }

        @Test
        void isCountedAnewWhenAnEventIsAssignedAndWhenThatIsTakenBack() {
            UUID event = Happening.held(MAY, 44);
            String id = added("1.1", "{}", COUNTED.formatted("1.1"));
            await().untilAsserted(() -> post(
                            house.office, "/api/measures/1.1/evidence", "{\"event\": \"%s\"}".formatted(event))
                    .expectStatus()
                    .isNoContent());

            await().untilAsserted(() -> assertThat(behind(id, "2026")).contains(event.toString()));
            house.office.delete().uri("/api/measures/1.1/evidence/" + event).exchange();

            await().untilAsserted(() -> assertThat(behind(id, "2026")).doesNotContain(event.toString()));
        }

        @Test
        void isCountedAnewWhenItsDefinitionChanges() {
            Happening.held(MAY, 50, "3.3");
            String id = added("3.3", "{}", COUNTED.formatted("3.3"));
            await().untilAsserted(() -> assertThat(standing(id).get("value")).isEqualTo(50));
            String path = "/api/indicators/" + id;

            put(
                            house.office,
                            path,
                            etag(house.office, path),
                            body(
                                    "{}",
                                    "{\"operation\": \"COUNT\", \"kinds\": [\"activity.held\"], \"filter\":"
                                            + " {\"measures\": [\"3.3\"]}, \"period\": \"YEAR\"}"))
                    .expectStatus()
                    .isOk();

            assertThat(standing(id).get("value")).isEqualTo(1);
        }

        @Test
        void isNotEnteredByHand() {
            verb("visible-activities", "report-value", "{\"period\": \"2026\", \"value\": 3}")
                    .expectStatus()
                    .isEqualTo(422)
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("indicator-counted");
        }

        @Test
        void refusesKindsAndFieldsThatNobodyKnows() {
            add(
                            "4.2",
                            body(
                                    "{}",
                                    "{\"operation\": \"SUM\", \"kinds\": [\"activity.danced\"], \"of\": \"colour\","
                                            + " \"period\": \"YEAR\"}"))
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[*].pointer")
                    .value(
                            List.class,
                            pointers -> assertThat(Stream.of(pointers.toArray()))
                                    .contains("#/counted/kinds", "#/counted/of"));
        }
    }

    @Nested
    class AnEnteredFigure {

        @Test
        void isReportedCorrectedAndJudged() {
            String id = added("4.2", "{\"2026\": 40}", "null");

            verb(id, "report-value", "{\"period\": \"2026\", \"value\": 12.5, \"note\": \"geschätzt\"}")
                    .expectStatus()
                    .isOk();
            verb(id, "correct-value", "{\"period\": \"2026\", \"value\": 40}")
                    .expectStatus()
                    .isOk();

            assertThat(standing(id).get("verdict")).isEqualTo("REACHED");
        }

        @Test
        void makesItsMeasureLateWhenItTrails() {
            String id = added("1.2", "{\"2025\": 10, \"2026\": 20}", "null");

            post(house.office, "/api/indicators/" + id + "/report-value", "{\"period\": \"2025\", \"value\": 3}")
                    .expectStatus()
                    .isOk();

            assertThat(standing(id).get("verdict")).isEqualTo("TRAILS");
            assertThat(get(house.umwelt, "/api/measures/1.2")
                            .get("derivedStatus")
                            .toString())
                    .contains("LATE", "indicator-trails", id);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "{\"period\": \"2026\", \"value\": \"viele\"} | #/value",
                    "{\"period\": \"2026\"} | #/value",
                    "{\"period\": \"Sommer\", \"value\": 1} | #/period",
                    "{\"period\": \"2026-06\", \"value\": 1} | #/period"
                })
        void refusesWhatIsNoValueOfAPeriod(String json, String pointer) {
            String id = added("4.2", "{}", "null");

            verb(id, "report-value", json)
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].pointer")
                    .isEqualTo(pointer);
        }

        @Test
        void isForTheDepartmentsThatTakePart() {
            String id = added("4.2", "{}", "null");

            post(house.umwelt, "/api/indicators/" + id + "/report-value", "{\"period\": \"2026\", \"value\": 1}")
                    .expectStatus()
                    .isForbidden();
            post(house.umwelt, "/api/indicators/" + id + "/set-target", "{\"year\": 2026, \"value\": 1}")
                    .expectStatus()
                    .isForbidden();
            house.council
                    .get()
                    .uri("/api/indicators/" + id)
                    .exchange()
                    .expectStatus()
                    .isForbidden();
        }

        @Test
        void hasNoEventsBehindIt() {
            String id = added("4.2", "{}", "null");

            house.umwelt
                    .get()
                    .uri("/api/indicators/" + id + "/events?period=2026")
                    .exchange()
                    .expectStatus()
                    .isEqualTo(422);
        }
    }
}
