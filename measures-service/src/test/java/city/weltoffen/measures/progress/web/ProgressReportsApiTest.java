package city.weltoffen.measures.progress.web;

import static city.weltoffen.testing.Rest.etag;
import static city.weltoffen.testing.Rest.get;
import static city.weltoffen.testing.Rest.post;
import static city.weltoffen.testing.Rest.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.weltoffen.measures.House;
import city.weltoffen.measures.MeasuresTest;
import city.weltoffen.measures.measure.MeasureCode;
import city.weltoffen.measures.measure.MeasureSigns;
import city.weltoffen.testing.EventLog;
import city.weltoffen.testing.RecordedEvent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

/** On measure 4.2: kultur is responsible, coordinated by Kim; internationales, the office, is involved. */
@MeasuresTest
class ProgressReportsApiTest {

    private static final String REPORTS = "/api/measures/4.2/progress-reports";
    private static final String COMPLETE = """
        {"begins": "2026-01-01", "ends": "2026-04-30", "text": {"de": "Geheimer Fortschritt"},
         "assessment": "GOES_WELL", "note": "Interne Notiz"}
        """;

    @LocalServerPort
    int port;

    @Autowired
    MeasureSigns signs;

    @Autowired
    Clock businessClock;

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

    private static String begun(RestTestClient as, String body) {
        return String.valueOf(post(as, REPORTS, body)
                .expectStatus()
                .isCreated()
                .expectHeader()
                .exists("Location")
                .returnResult(Map.class)
                .getResponseBody()
                .get("id"));
    }

    private static String submitted(RestTestClient as) {
        String id = begun(as, COMPLETE);
        post(as, REPORTS + "/" + id + "/submit", "{}").expectStatus().isOk();
        return id;
    }

    private static List<?> ids(RestTestClient as) {
        return ((List<?>) get(as, REPORTS + "?size=100").get("items"))
                .stream().map(item -> ((Map<?, ?>) item).get("id")).toList();
    }

    @Nested
    class ADraft {

        @Test
        void beginsEmptyAndKeepsWhatIsTypedAtEverySave() {
            String path = REPORTS + "/" + begun(house.kultur, "{}");

            put(
                            house.kultur,
                            path,
                            etag(house.kultur, path),
                            "{\"text\": {\"de\": \"Wir ha\"}, \"ends\": \"2026-01-01\"}")
                    .expectStatus()
                    .isOk();
            put(house.kultur, path, etag(house.kultur, path), COMPLETE)
                    .expectStatus()
                    .isOk();

            Map<?, ?> kept = get(house.kultur, path);
            assertThat(kept.get("text")).hasToString("{de=Geheimer Fortschritt}");
            assertThat(kept.get("note")).isEqualTo("Interne Notiz");
            assertThat(kept.get("department")).isEqualTo("kultur");
            assertThat(kept.get("may")).hasToString("{write=true, giveBack=false, approve=false}");
        }

        @Test
        void doesNotOverwriteWhatSomebodyElseTyped() {
            String path = REPORTS + "/" + begun(house.kultur, "{}");
            String seen = etag(house.kultur, path);
            put(house.office, path, seen, COMPLETE).expectStatus().isOk();

            put(house.kultur, path, seen, "{}")
                    .expectStatus()
                    .isEqualTo(412)
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("stale");
            house.kultur
                    .put()
                    .uri(path)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body("{}")
                    .exchange()
                    .expectStatus()
                    .isEqualTo(428);
            assertThat(get(house.kultur, path).get("text")).hasToString("{de=Geheimer Fortschritt}");
        }

        @Test
        void isForThoseWhoTakePart() {
            String id = begun(house.kultur, COMPLETE);

            post(house.umwelt, REPORTS, "{}").expectStatus().isForbidden();
            house.umwelt.get().uri(REPORTS + "/" + id).exchange().expectStatus().isForbidden();
            house.council.get().uri(REPORTS).exchange().expectStatus().isForbidden();
            assertThat(ids(house.umwelt).contains(id)).isFalse();
            assertThat(ids(house.kultur).contains(id)).isTrue();
        }

        @Test
        void isListedNoMoreOnceItIsDiscarded() {
            String id = begun(house.kultur, "{}");

            post(house.kultur, REPORTS + "/" + id + "/discard", "{}")
                    .expectStatus()
                    .isOk();

            assertThat(ids(house.kultur).contains(id)).isFalse();
        }

        @Test
        void belongsToItsMeasure() {
            String id = begun(house.kultur, "{}");

            house.kultur
                    .get()
                    .uri("/api/measures/4.1/progress-reports/" + id)
                    .exchange()
                    .expectStatus()
                    .isNotFound();
        }
    }

    @Nested
    class Submitting {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "{}|#/text|required",
                    "{\"text\": {\"de\": \" \"}, \"assessment\": \"STUCK\"}|#/text|required",
                    "{\"text\": {\"de\": \"x\"}}|#/assessment|required",
                    "{\"text\": {\"de\": \"x\"}, \"assessment\": \"STUCK\", \"begins\": \"2026-02-01\", \"ends\":"
                            + " \"2026-01-01\"}|#/ends|ends-before-begin",
                    "{\"text\": {\"de\": \"x\"}, \"assessment\": \"STUCK\", \"begins\": \"2026-02-01\", \"ends\":"
                            + " \"2026-05-07\"}|#/ends|in-the-future"
                })
        void saysAtTheFieldWhatIsMissing(String body, String pointer, String code) {
            String path = REPORTS + "/" + begun(house.kultur, body);

            post(house.kultur, path + "/submit", "{}")
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].pointer")
                    .isEqualTo(pointer)
                    .jsonPath("$.errors[0].code")
                    .isEqualTo(code);
            assertThat(get(house.kultur, path).get("state")).isEqualTo("DRAFT");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "{\"text\": {\"deutsch\": \"x\"}}|#/text",
                    "{\"assessment\": \"FINE\"}|#/assessment",
                    "{\"begins\": \"gestern\"}|#/begins",
                    "{\"colour\": \"red\"}|#/colour"
                })
        void refusesWhatCannotBeTypedInAForm(String body, String pointer) {
            post(house.kultur, REPORTS, body)
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].pointer")
                    .isEqualTo(pointer);
        }
    }

    @Nested
    class Approving {

        @Test
        void isRefusedToThoseWhoWroteIt() {
            String path = REPORTS + "/" + submitted(house.kultur);

            assertThat(get(house.kultur, path).get("may")).hasToString("{write=false, giveBack=true, approve=false}");
            post(house.kultur, path + "/approve", "{}")
                    .expectStatus()
                    .isEqualTo(422)
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("own-report")
                    .jsonPath("$.title")
                    .isEqualTo("Your own report");
        }

        @Test
        void isForWhoCoordinatesTheResponsibleDepartment() {
            String path = REPORTS + "/" + submitted(house.office);

            post(house.umwelt, path + "/approve", "{}").expectStatus().isForbidden();
            post(house.kultur, path + "/approve", "{}")
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.state")
                    .isEqualTo("APPROVED")
                    .jsonPath("$.approvedOn")
                    .isEqualTo("2026-05-06");
        }

        @Test
        void isTheOfficesWhereOnlyMembersWrite() {
            String reports = "/api/measures/3.4/progress-reports";
            Object id = post(house.umwelt, reports, COMPLETE)
                    .expectStatus()
                    .isCreated()
                    .returnResult(Map.class)
                    .getResponseBody()
                    .get("id");
            String path = reports + "/" + id;
            post(house.umwelt, path + "/submit", "{}").expectStatus().isOk();

            post(house.umwelt, path + "/approve", "{}").expectStatus().isForbidden();
            post(house.office, path + "/approve", "{}").expectStatus().isOk();
        }

        @Test
        void tellsTheOthersWithoutFreeTextAndIsASignOfLife() {
            String id = submitted(house.kultur);
            post(house.office, REPORTS + "/" + id + "/approve", "{}")
                    .expectStatus()
                    .isOk();

            try (EventLog log = EventLog.of("weltoffen.measures")) {
                log.awaitThat(events -> assertThat(log.ofKey(id)).hasSize(1));
                assertThat(log.ofKey(id))
                        .extracting(RecordedEvent::json)
                        .allMatch(json -> json.contains("4.2 Größere Sichtbarkeit"))
                        .noneMatch(json -> json.contains("Geheimer") || json.contains("Notiz") || json.contains("Kim"));
                assertThat(log.ofKey(id))
                        .extracting(RecordedEvent::type)
                        .containsExactly("city.weltoffen.measures.progress-report.approved.v1");
            }
            LocalDate today = LocalDate.now(businessClock);
            await().untilAsserted(() -> assertThat(
                            signs.of(new MeasureCode("4.2"), today).lastHeard())
                    .isEqualTo(today));
        }

        @Test
        void letsAllMembersReadWhatIsNotInternal() {
            String id = submitted(house.kultur);
            post(house.office, REPORTS + "/" + id + "/approve", "{}")
                    .expectStatus()
                    .isOk();

            Map<?, ?> read = get(house.umwelt, REPORTS + "/" + id);

            assertThat(read.get("text")).hasToString("{de=Geheimer Fortschritt}");
            assertThat(read.get("note")).isNull();
            assertThat(ids(house.umwelt).contains(id)).isTrue();
        }
    }

    @Nested
    class Returning {

        @Test
        void needsAReasonAndLeavesADraftToRevise() {
            String path = REPORTS + "/" + submitted(house.kultur);

            post(house.office, path + "/return", "{}")
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].pointer")
                    .isEqualTo("#/reason");
            post(house.office, path + "/return", "{\"reason\": \"Bitte Zahlen\"}")
                    .expectStatus()
                    .isOk();

            Map<?, ?> draft = get(house.kultur, path);
            assertThat(draft.get("state")).isEqualTo("DRAFT");
            assertThat(draft.get("text")).hasToString("{de=Geheimer Fortschritt}");
            assertThat(draft.get("steps")).asString().contains("verb=RETURNED", "reason=Bitte Zahlen");
        }

        @Test
        void isNothingForADraft() {
            String path = REPORTS + "/" + begun(house.kultur, "{}");

            post(house.office, path + "/return", "{\"reason\": \"x\"}")
                    .expectStatus()
                    .isEqualTo(422)
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("report-state.draft");
        }
    }
}
