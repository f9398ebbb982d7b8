package city.weltoffen.measures.measure.web;

import static city.weltoffen.testing.Rest.etag;
import static city.weltoffen.testing.Rest.get;
import static city.weltoffen.testing.Rest.post;
import static city.weltoffen.testing.Rest.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.weltoffen.measures.House;
import city.weltoffen.measures.MeasuresTest;
import city.weltoffen.testing.EventLog;
import city.weltoffen.testing.RecordedEvent;
import city.weltoffen.testing.TestUser;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@MeasuresTest
class MeasuresApiTest {

    private static final String VISIBILITY = "/api/measures/4.2";

    @LocalServerPort
    int port;

    private House house;

    @BeforeEach
    void signIn() {
        house = new House(port);
        await("the directory knows who coordinates kultur")
                .until(() -> rights(house.kultur, "4.2").get("change"), Boolean.TRUE::equals);
    }

    private static Map<?, ?> rights(RestTestClient as, String code) {
        return (Map<?, ?>) get(as, "/api/measures/" + code).get("may");
    }

    private static List<?> codes(RestTestClient as, String query) {
        List<?> items = (List<?>) get(as, "/api/measures?size=100&" + query).get("items");
        return items.stream().map(item -> ((Map<?, ?>) item).get("code")).toList();
    }

    /** Everything that a form sends of a measure. */
    private static String body(String field, String more) {
        return "{\"title\": {\"de\": \"Von Hand\"}, \"field\": \"%s\", \"goals\": [\"2\"], \"urgency\": \"NOW\"%s}"
                .formatted(field, more);
    }

    private String milestone(String code, String due) {
        Map<?, ?> measure = post(
                        house.office,
                        "/api/measures/" + code + "/add-milestone",
                        "{\"title\": {\"de\": \"Geheimer Schritt\"}, \"due\": \"%s\"}".formatted(due))
                .expectStatus()
                .isOk()
                .returnResult(Map.class)
                .getResponseBody();
        return ((List<?>) measure.get("milestones"))
                .stream()
                        .map(step -> String.valueOf(((Map<?, ?>) step).get("id")))
                        .max((one, other) -> Integer.compare(number(one), number(other)))
                        .orElseThrow();
    }

    private static int number(String milestone) {
        return Integer.parseInt(milestone.substring(1));
    }

    @Nested
    class AList {

        @Test
        void holdsTheMeasuresOfTheConceptByCode() {
            assertThat(codes(house.umwelt, ""))
                    .asString()
                    .isEqualTo("[1.1, 1.2, 1.3, 2.1, 2.2, 2.3, 3.1, 3.2, 3.3, 3.4, 4.1, 4.2, 4.3]");
        }

        @ParameterizedTest
        @CsvSource({
            "field=1, '[1.1, 1.2, 1.3]'",
            "goal=1&field=2, '[2.1, 2.2]'",
            "department=wirtschaft&urgency=NEXT, [3.2]",
            "q=eurocities, [1.2]",
            "q=grossere sichtbarkeit, [4.2]",
            "q=visible openness, [4.2]",
            "status=POSTPONED, []"
        })
        void isFiltered(String query, String expected) {
            assertThat(codes(house.umwelt, query)).asString().isEqualTo(expected);
        }

        @Test
        void isSortedAndPaged() {
            Map<?, ?> page = get(house.umwelt, "/api/measures?sort=code,desc&page=1&size=2");

            assertThat(page.get("total")).isEqualTo(13);
            assertThat((List<?>) page.get("items"))
                    .extracting(item -> ((Map<?, ?>) item).get("code"))
                    .asString()
                    .isEqualTo("[4.1, 3.4]");
        }

        @Test
        void refusesAnUnknownOrder() {
            house.umwelt
                    .get()
                    .uri("/api/measures?sort=colour")
                    .exchange()
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].pointer")
                    .isEqualTo("#/sort");
        }
    }

    @Nested
    class Rights {

        @ParameterizedTest
        @ValueSource(strings = {"", "/4.2", "/4.2/history"})
        void endForTheCouncilBeforeAnythingInternal(String path) {
            house.council
                    .get()
                    .uri("/api/measures" + path)
                    .exchange()
                    .expectStatus()
                    .isForbidden();
        }

        @Test
        void areToldWithTheMeasure() {
            assertThat(rights(house.office, "4.2")).hasToString("{change=true, report=true, assign=true, decide=true}");
            assertThat(rights(house.kultur, "4.2"))
                    .hasToString("{change=true, report=true, assign=true, decide=false}");
            assertThat(rights(house.umwelt, "3.4"))
                    .as("a member, no coordinator")
                    .hasToString("{change=false, report=true, assign=false, decide=false}");
            assertThat(rights(house.umwelt, "4.2"))
                    .hasToString("{change=false, report=false, assign=false, decide=false}");
        }

        @Test
        void letMembersReportWhatIsReachedAndNoMore() {
            String milestone = milestone("3.4", "2026-09-01");
            String plan = "{\"title\": {\"de\": \"x\"}, \"due\": \"2026-09-01\"}";
            String reached = "{\"milestone\": \"%s\", \"on\": \"2026-05-05\"}".formatted(milestone);

            post(house.umwelt, "/api/measures/3.4/add-milestone", plan)
                    .expectStatus()
                    .isForbidden();
            post(house.kultur, "/api/measures/3.4/complete-milestone", reached)
                    .expectStatus()
                    .isForbidden();
            post(house.umwelt, "/api/measures/3.4/complete-milestone", reached)
                    .expectStatus()
                    .isOk();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "override-phase|{\"value\": \"COMPLETED\", \"reason\": \"x\"}",
                    "override-status|{\"value\": \"LATE\", \"reason\": \"x\"}",
                    "postpone|{\"until\": \"2027-01-01\", \"reason\": \"x\"}",
                    "cancel|{\"reason\": \"x\"}",
                    "merge-into|{\"into\": \"4.1\", \"reason\": \"x\"}",
                    "supersede|{\"into\": \"4.1\", \"reason\": \"x\"}"
                })
        void letOnlyTheOfficeDecide(String verb, String request) {
            post(house.kultur, VISIBILITY + "/" + verb, request).expectStatus().isForbidden();
        }

        @Test
        void doNotLetMembersChangeDetails() {
            put(house.umwelt, VISIBILITY, etag(house.umwelt, VISIBILITY), body("4", ""))
                    .expectStatus()
                    .isForbidden();
        }
    }

    @Nested
    class Changing {

        @Test
        void needsTheVersionThatWasRead() {
            house.kultur
                    .put()
                    .uri(VISIBILITY)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(body("4", ""))
                    .exchange()
                    .expectStatus()
                    .isEqualTo(428);
            put(house.kultur, VISIBILITY, "\"0815\"", body("4", ""))
                    .expectStatus()
                    .isEqualTo(412)
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("stale");
        }

        @Test
        void keepsEverythingThatAFormSends() {
            String path = "/api/measures/1.3";
            String all = """
                , "description": {"de": "Erst zuhören", "en": "Listen first"}, "responsible": "kultur",
                "involved": ["umwelt"], "period": {"begins": "2026-01-01", "ends": "2028-12-31"},
                "contact": {"subject": "kim", "name": "Kim Kultur"},
                "actors": [{"name": "Freundeskreis Malawi", "partner": "p1"}], "dependsOn": ["1.1"],
                "fileReference": "15.1-1.3", "planned": [{"year": 2027, "amount": 12000.50}],
                "reason": "neu zugeschnitten\"\
                """;

            put(house.office, path, etag(house.office, path), body("1", all))
                    .expectStatus()
                    .isOk()
                    .expectHeader()
                    .exists(HttpHeaders.ETAG);

            Map<?, ?> measure = get(house.umwelt, path);
            assertThat(measure.get("planned")).hasToString("{2027={amount=12000.5, currency=EUR}}");
            assertThat(measure.get("actors")).hasToString("[{name=Freundeskreis Malawi, partner=p1}]");
            assertThat(measure.get("period")).hasToString("{begins=2026-01-01, ends=2028-12-31, continuous=false}");
            assertThat(get(house.umwelt, "/api/measures/1.1").get("neededBy")).hasToString("[1.3]");
            assertThat(((List<?>) get(house.umwelt, path + "/history").get("items")).getFirst())
                    .asString()
                    .contains("verb=CHANGED", "reason=neu zugeschnitten", "Olga Office", "planned.2027");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "\"goals\": [\"9\"]|#/goals|unknown-value",
                    "\"responsible\": \"nobody\"|#/responsible|department-unknown",
                    "\"involved\": [\"nobody\"]|#/involved|department-unknown",
                    "\"dependsOn\": [\"9.9\"]|#/dependsOn|unknown-value",
                    "\"dependsOn\": [\"4.3\"]|#/dependsOn|dependency-cycle",
                    "\"period\": {\"begins\": \"2027-01-01\", \"ends\":"
                            + " \"2026-01-01\"}|#/period/ends|ends-before-begin",
                    "\"period\": {\"ends\": \"2026-01-01\", \"continuous\": true}|#/period/ends|continuous-has-no-end",
                    "\"planned\": [{\"year\": 2026, \"amount\": 1}, {\"year\": 2026, \"amount\":"
                            + " 2}]|#/planned/1/year|taken",
                    "\"planned\": [{\"year\": 2026, \"amount\": -1}]|#/planned/0/amount|decimal-min",
                    "\"urgency\": \"SOON\"|#/urgency|not-readable"
                })
        void saysAtTheFieldWhatCannotBe(String field, String pointer, String code) {
            String json = body("4", ", " + field)
                    .replaceFirst("\"goals\": \\[\"2\"], ", "")
                    .replaceFirst(field.startsWith("\"urgency") ? "\"urgency\": \"NOW\", " : "^$", "");

            put(house.office, "/api/measures/4.3", etag(house.office, "/api/measures/4.3"), json)
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].pointer")
                    .isEqualTo(pointer)
                    .jsonPath("$.errors[0].code")
                    .isEqualTo(code);
        }

        @Test
        void namesTheWayOfACircle() {
            String first = "/api/measures/3.1";
            String second = "/api/measures/3.2";
            put(house.office, first, etag(house.office, first), body("3", ", \"dependsOn\": [\"3.2\"]"))
                    .expectStatus()
                    .isOk();

            put(house.office, second, etag(house.office, second), body("3", ", \"dependsOn\": [\"3.1\"]"))
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].detail")
                    .isEqualTo("The measures depend on each other in a circle: 3.2 → 3.1 → 3.2");
        }
    }

    @Nested
    class Milestones {

        @Test
        void afterTheEndAreRefusedAtTheField() {
            String path = "/api/measures/2.3";
            put(house.office, path, etag(house.office, path), body("2", ", \"period\": {\"ends\": \"2027-06-30\"}"))
                    .expectStatus()
                    .isOk();

            post(house.office, path + "/add-milestone", "{\"title\": {\"de\": \"zu spät\"}, \"due\": \"2027-07-01\"}")
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].pointer")
                    .isEqualTo("#/due")
                    .jsonPath("$.errors[0].code")
                    .isEqualTo("milestone-after-end")
                    .jsonPath("$.errors[0].detail")
                    .isEqualTo("The measure ends on 30 June 2027; the milestone is after that.");
        }

        @Test
        void areNotReachedInTheFuture() {
            String milestone = milestone("4.2", "2026-09-01");

            post(
                            house.kultur,
                            VISIBILITY + "/complete-milestone",
                            "{\"milestone\": \"%s\", \"on\": \"2026-05-07\"}".formatted(milestone))
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].code")
                    .isEqualTo("in-the-future");
        }

        @Test
        void tellTheOthersWithoutFreeText() {
            String milestone = milestone("1.2", "2026-09-01");
            post(
                            house.office,
                            "/api/measures/1.2/complete-milestone",
                            "{\"milestone\": \"%s\", \"on\": \"2026-05-05\"}".formatted(milestone))
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.phase")
                    .isEqualTo("IMPLEMENTATION")
                    .jsonPath("$.derivedPhase.reasons[0].code")
                    .isEqualTo("milestones-reached");

            try (EventLog log = EventLog.of("weltoffen.measures")) {
                log.awaitThat(events -> assertThat(events)
                        .filteredOn(event -> event.subject().equals("1.2"))
                        .extracting(RecordedEvent::type)
                        .contains(
                                "city.weltoffen.measures.milestone.reached.v1",
                                "city.weltoffen.measures.measure.phase-changed.v1"));
                assertThat(log.ofKey("1.2"))
                        .extracting(RecordedEvent::json)
                        .noneMatch(json -> json.contains("Geheimer Schritt") || json.contains("Olga"))
                        .anyMatch(json -> json.contains("1.2 Aktive Mitwirkung"));
            }
        }
    }

    @Nested
    class Deciding {

        @Test
        void needsAReason() {
            post(house.office, VISIBILITY + "/override-status", "{\"value\": \"LATE\"}")
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].pointer")
                    .isEqualTo("#/reason");
        }

        @Test
        void isShownBesideWhatFollowsByItself() {
            String path = "/api/measures/2.2";
            post(house.office, path + "/override-status", "{\"value\": \"LATE\", \"reason\": \"keine Stelle\"}")
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.status")
                    .isEqualTo("LATE")
                    .jsonPath("$.derivedStatus.value")
                    .isEqualTo("ON_TIME")
                    .jsonPath("$.statusByHand.reason")
                    .isEqualTo("keine Stelle")
                    .jsonPath("$.statusByHand.by.subject")
                    .isEqualTo(TestUser.OFFICE.subject());

            post(house.office, path + "/withdraw-status-override", "{}")
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.status")
                    .isEqualTo("ON_TIME");
        }

        @Test
        void interruptsAndResumes() {
            String path = "/api/measures/3.3";
            post(house.office, path + "/postpone", "{\"until\": \"2027-01-01\", \"reason\": \"Haushalt\"}")
                    .expectStatus()
                    .isOk();
            assertThat(codes(house.umwelt, "status=POSTPONED")).asString().isEqualTo("[3.3]");

            post(house.office, path + "/merge-into", "{\"into\": \"9.9\", \"reason\": \"x\"}")
                    .expectStatus()
                    .isBadRequest();
            post(house.office, path + "/merge-into", "{\"into\": \"3.1\", \"reason\": \"x\"}")
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.status")
                    .isEqualTo("CANCELLED")
                    .jsonPath("$.interruption.into")
                    .isEqualTo("3.1");
            post(house.office, path + "/cancel", "{\"reason\": \"x\"}")
                    .expectStatus()
                    .isEqualTo(422)
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("measure-closed");
            post(house.office, path + "/resume", "{\"reason\": \"doch\"}")
                    .expectStatus()
                    .isOk();
        }
    }

    @Nested
    class Papers {

        @Test
        void areNamedByWhoCoordinatesTheResponsibleDepartment() {
            post(
                            house.kultur,
                            VISIBILITY + "/add-paper",
                            "{\"number\": \"1234/2026\", \"link\": \"https://rat.example/1234\"}")
                    .expectStatus()
                    .isOk();
            post(house.kultur, VISIBILITY + "/add-paper", "{\"number\": \"1234/2026\"}")
                    .expectStatus()
                    .isEqualTo(409);
            post(house.kultur, VISIBILITY + "/add-paper", "{\"number\": \"1\", \"link\": \"javascript:alert(1)\"}")
                    .expectStatus()
                    .isBadRequest();
            post(house.kultur, VISIBILITY + "/add-resolution", "{\"body\": \"Rat\", \"on\": \"2026-04-30\"}")
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.resolutions[0].body")
                    .isEqualTo("Rat");
        }
    }

    @Nested
    class Spending {

        @Test
        void comesFromTheFinanceSystemAndNothingOfABrokenFileIsTaken() {
            String path = "/api/measures/spending-imports";
            post(
                            house.office,
                            path,
                            "{\"lines\": [{\"measure\": \"4.1\", \"year\": 2025, \"amount\": 10},"
                                    + " {\"measure\": \"9.9\", \"year\": 2025, \"amount\": 10}]}")
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].pointer")
                    .isEqualTo("#/lines/1/measure");
            assertThat(get(house.umwelt, "/api/measures/4.1").get("spent")).hasToString("{}");

            post(house.kultur, path, "{\"lines\": [{\"measure\": \"4.1\", \"year\": 2025, \"amount\": 10}]}")
                    .expectStatus()
                    .isForbidden();
            post(house.office, path, "{\"lines\": [{\"measure\": \"4.1\", \"year\": 2025, \"amount\": 10}]}")
                    .expectStatus()
                    .isOk();
            assertThat(get(house.umwelt, "/api/measures/4.1").get("spent"))
                    .hasToString("{2025={amount=10, currency=EUR}}");
        }
    }
}
