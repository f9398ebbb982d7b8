package city.weltoffen.measures.report.web;

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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@MeasuresTest
class ReportsApiTest {

    private static final String TODAY = "{\"asOf\": \"2026-05-06\"}";

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

    private String open() {
        return "/api/reports/"
                + post(house.office, "/api/reports", "{\"fileReference\": \"18.1\", \"signatory\": \"Olga Office\"}")
                        .expectStatus()
                        .isCreated()
                        .returnResult(Map.class)
                        .getResponseBody()
                        .get("id");
    }

    private String asked() {
        String report = open();
        act(report, "ask-comments", "{}");
        return report;
    }

    private String frozen() {
        return frozen(asked());
    }

    private String frozen(String report) {
        ((List<?>) get(house.office, report).get("departments"))
                .forEach(asked -> act(
                        report,
                        "conclude",
                        "{\"department\": \"%s\"}".formatted(((Map<?, ?>) asked).get("department"))));
        act(report, "freeze", TODAY);
        return report;
    }

    private void act(String report, String verb, String json) {
        post(house.office, report + "/" + verb, json).expectStatus().isOk();
    }

    private static void refused(RestTestClient as, String path, String json, int status, String code) {
        post(as, path, json)
                .expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo(code);
    }

    @AfterEach
    void withdraw() {
        List<?> reports = (List<?>) get(house.office, "/api/reports?size=100").get("items");
        reports.stream()
                .map(report -> (Map<?, ?>) report)
                .filter(report -> !List.of("PUBLISHED", "WITHDRAWN").contains(report.get("stage")))
                .forEach(report -> act("/api/reports/" + report.get("id"), "withdraw", "{\"reason\": \"Test\"}"));
    }

    @Nested
    class Asking {

        @Test
        void saysBeforehandWhomItReachesAndUntilWhen() {
            String report = open();

            assertThat(get(house.office, report).get("wouldAsk").toString()).contains("2026-05-21", "kultur");

            act(report, "ask-comments", "{}");
            assertThat(get(house.office, report).get("wouldAsk")).isNull();
        }

        @Test
        void givesTenWorkingDaysAndReachesTheCoordinators() {
            try (EventLog log = EventLog.of("weltoffen.measures")) {
                String report = asked();

                // Ascension Day and Whit Monday lie between
                assertThat(get(house.office, report).get("commentBy")).isEqualTo("2026-05-21");
                log.awaitThat(events -> assertThat(events)
                        .filteredOn(event -> event.type().endsWith("report.comment-requested.v1"))
                        .filteredOn(event -> event.subject().equals(report.substring(13)))
                        .extracting(RecordedEvent::json)
                        .singleElement()
                        .asString()
                        .contains("coordinators:kultur")
                        .doesNotContain("Olga"));
            }
        }
    }

    @Nested
    class Commenting {

        @Test
        void isForWhoCoordinatesTheDepartment() {
            String report = asked();
            String comment = "{\"measure\": \"%s\", \"department\": \"kultur\", \"text\": \"Zu knapp\"}"
                    .formatted(ofKultur(report));

            post(house.kultur, report + "/comment", comment).expectStatus().isOk();

            refused(house.umwelt, report + "/comment", comment, 403, "forbidden");
            refused(house.council, report + "/comment", comment, 403, "forbidden");
            assertThat(get(house.office, report).get("comments").toString()).contains("Zu knapp");
        }

        private String ofKultur(String report) {
            List<?> departments = (List<?>) get(house.kultur, report).get("departments");
            return departments.stream()
                    .map(one -> (Map<?, ?>) one)
                    .filter(one -> "kultur".equals(one.get("department")))
                    .map(one -> String.valueOf(((List<?>) one.get("measures")).getFirst()))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Nested
    class Freezing {

        @Test
        void isRefusedWhileDepartmentsHaveTime() {
            refused(house.office, asked() + "/freeze", TODAY, 422, "comments-still-open");
        }

        @Test
        void isRefusedForTheFuture() {
            post(house.office, asked() + "/freeze", "{\"asOf\": \"2026-05-07\"}")
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].pointer")
                    .isEqualTo("#/asOf");
        }

        @Test
        void keepsTheContentWhateverHappensLater() {
            String report = frozen();
            Object before = get(house.office, report + "/content").get("content");

            post(house.office, "/api/measures/2.1/add-paper", "{\"number\": \"%s\"}".formatted(report.substring(30)))
                    .expectStatus()
                    .isOk();

            assertThat(get(house.office, report + "/content").get("content")).isEqualTo(before);
        }

        @Test
        @SuppressWarnings("unchecked")
        void holdsIndicatorsAndApprovedProgress() {
            Object indicator = made(
                    house.office,
                    "/api/indicators",
                    "{\"measure\": \"4.2\", \"indicator\": {\"title\": {\"de\": \"Gäste\"}, \"unit\": {\"de\": \"Personen\"},"
                            + " \"better\": \"UP\", \"targets\": {\"2026\": 400}}}");
            made(
                    house.office,
                    "/api/indicators/" + indicator + "/report-value",
                    "{\"period\": \"2025\", \"value\": 310, \"note\": \"GEHEIM\"}");
            String progress = "/api/measures/4.2/progress-reports";
            Object approved = made(
                    house.kultur,
                    progress,
                    "{\"begins\": \"2026-01-01\", \"ends\": \"2026-04-30\", \"text\": {\"de\": \"Es geht voran\"},"
                            + " \"assessment\": \"GOES_WELL\", \"note\": \"GEHEIM\"}");
            made(house.kultur, progress + "/" + approved + "/submit", "{}");
            made(house.office, progress + "/" + approved + "/approve", "{}");

            String report = asked();
            await("the memory of indicators is up to date")
                    .untilAsserted(() -> assertThat(
                                    get(house.office, report + "/content").toString())
                            .contains("value=310"));
            frozen(report);
            Map<String, Object> measure = ((List<Map<String, Object>>)
                            ((Map<?, ?>) get(house.office, report + "/content").get("content")).get("measures"))
                    .stream()
                            .filter(one -> "4.2".equals(one.get("code")))
                            .findFirst()
                            .orElseThrow();

            assertThat(measure.get("indicators").toString())
                    .contains("Gäste", "period=2025, value=310", "2026=400", "GEHEIM");
            assertThat(measure.get("progress").toString())
                    .contains("Es geht voran", "kultur")
                    .doesNotContain("GEHEIM");
            assertThat(get(house.office, report + "/content?version=public").toString())
                    .contains("Gäste", "Es geht voran")
                    .doesNotContain("GEHEIM");
        }

        private Object made(RestTestClient as, String path, String json) {
            Map<?, ?> answer = post(as, path, json)
                    .expectStatus()
                    .is2xxSuccessful()
                    .returnResult(Map.class)
                    .getResponseBody();
            return answer.get("id");
        }

        @Test
        void isComparedWithTheReportBefore() {
            String first = frozen();
            act(first, "publish", "{}");
            post(house.office, "/api/measures/2.2/add-paper", "{\"number\": \"%s\"}".formatted(first.substring(30)))
                    .expectStatus()
                    .isOk();
            String second = frozen();

            Map<?, ?> comparison =
                    (Map<?, ?>) get(house.office, second + "/content").get("comparison");
            Map<?, ?> measure = ((List<?>) comparison.get("measures"))
                    .stream()
                            .map(one -> (Map<?, ?>) one)
                            .filter(one -> "2.2".equals(one.get("code")))
                            .findFirst()
                            .orElseThrow();

            assertThat(measure.get("moved")).isEqualTo(true);
            assertThat(measure.get("changes").toString()).contains("paper-new", "Neue Drucksache", "New paper");
        }
    }

    @Nested
    class Seeing {

        @Test
        void unpublishedReportsIsForTheOfficeAndWhoWasAsked() {
            String report = frozen();

            get(house.office, report);
            get(house.kultur, report + "/content");
            house.council.get().uri(report).exchange().expectStatus().isNotFound();
            house.council
                    .get()
                    .uri(report + "/content")
                    .exchange()
                    .expectStatus()
                    .isNotFound();
            house.admin.get().uri("/api/reports").exchange().expectStatus().isForbidden();
            house.anybody
                    .get()
                    .uri("/api/public" + report.substring(4))
                    .exchange()
                    .expectStatus()
                    .isNotFound();
        }

        @Test
        void publishedReportsShowsNothingInternal() {
            post(house.office, "/api/measures/2.3/override-status", "{\"value\": \"LATE\", \"reason\": \"GEHEIM\"}")
                    .expectStatus()
                    .isOk();
            String report = frozen();
            act(report, "publish", "{}");
            String open = "/api/public" + report.substring(4);

            assertThat(get(house.office, report + "/content").get("because").toString())
                    .contains("2.3", "GEHEIM", "Status von Hand gesetzt", "Status set by hand");
            assertThat(get(house.council, report + "/content").get("because")).isEqualTo(Map.of());
            assertThat(List.of(
                            get(house.anybody, open).toString(),
                            get(house.anybody, open + "/data.json").toString(),
                            get(house.council, report + "/content").toString(),
                            text(open + "/data.csv"),
                            text(open + "/file?format=html")))
                    .allSatisfy(text -> assertThat(text).contains("2.3").doesNotContain("GEHEIM", "Olga"));
            assertThat(text(open + "/data.csv")).contains("dl-de/by-2-0", "2026-05-06");
        }

        @Test
        void publicIndicatorsAreThoseOfTheLastPublishedReport() {
            String report = frozen();
            act(report, "publish", "{}");

            Map<?, ?> open = get(house.anybody, "/api/public/indicators");

            assertThat(open.get("report")).isEqualTo(report.substring(13));
            assertThat(open.get("asOf")).isEqualTo("2026-05-06");
            assertThat(open.toString()).contains("dl-de/by-2-0").doesNotContain("note", "standing", "trails", "Olga");
        }

        private String text(String path) {
            return new String(bytes(house.anybody, path), StandardCharsets.UTF_8);
        }
    }

    private static byte[] bytes(RestTestClient as, String path) {
        return as.get()
                .uri(path)
                .accept(MediaType.ALL)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(byte[].class)
                .getResponseBodyContent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/file?format=pdf", "/file?format=docx&language=en", "/tables.xlsx"})
    void everyFormatIsAFile(String path) {
        assertThat(bytes(house.office, open() + path)).hasSizeGreaterThan(3_000);
    }

    @Test
    void changesNeedTheVersionThatWasSeen() {
        String report = open();

        put(house.office, report, etag(house.office, report), "{\"fileReference\": \"18.2\"}")
                .expectStatus()
                .isOk();

        put(house.office, report, "\"0\"", "{}").expectStatus().isEqualTo(412);
    }
}
