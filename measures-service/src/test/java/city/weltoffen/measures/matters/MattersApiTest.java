package city.weltoffen.measures.matters;

import static city.weltoffen.testing.Rest.get;
import static city.weltoffen.testing.Rest.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.weltoffen.measures.House;
import city.weltoffen.measures.MeasuresTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;

/** What waits for whom. Other tests leave things behind, so each looks for its own. */
@MeasuresTest
class MattersApiTest {

    private static final String PATH = "/api/measures/my-matters";

    @LocalServerPort
    int port;

    private House house;

    @BeforeEach
    void openTheDoor() {
        house = new House(port);
        await("the directory knows who coordinates kultur")
                .until(
                        () -> ((Map<?, ?>)
                                        get(house.kultur, "/api/measures/4.2").get("may"))
                                .get("change"),
                        Boolean.TRUE::equals);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> of(RestTestClient who, Object id) {
        return ((List<Map<String, Object>>) get(who, PATH).get("items"))
                .stream().filter(matter -> id.equals(matter.get("id"))).toList();
    }

    private static List<Object> kinds(RestTestClient who, Object id) {
        return of(who, id).stream().map(matter -> matter.get("kind")).toList();
    }

    private static Map<?, ?> done(RestTestClient who, String path, String body) {
        return post(who, path, body)
                .expectStatus()
                .is2xxSuccessful()
                .returnResult(Map.class)
                .getResponseBody();
    }

    @Test
    void areOnlyForThoseInside() {
        house.anybody.get().uri(PATH).exchange().expectStatus().isUnauthorized();
        house.council.get().uri(PATH).exchange().expectStatus().isForbidden();
    }

    @Nested
    class Milestones {

        private String planned(String due, String more) {
            Map<?, ?> measure = done(
                    house.office,
                    "/api/measures/4.2/add-milestone",
                    "{\"title\": {\"de\": \"Konzept\"}, \"due\": \"%s\"%s}".formatted(due, more));
            List<String> ids = ((List<?>) measure.get("milestones"))
                    .stream()
                            .map(step -> String.valueOf(((Map<?, ?>) step).get("id")))
                            .sorted((one, other) ->
                                    Integer.parseInt(one.substring(1)) - Integer.parseInt(other.substring(1)))
                            .toList();
            return ids.getLast();
        }

        @Test
        void waitForTheResponsibleDepartmentFromThirtyDaysBefore() {
            String soon = "4.2/" + planned("2026-06-05", "");
            String later = "4.2/" + planned("2026-06-06", "");

            assertThat(of(house.kultur, later)).isEmpty();
            assertThat(of(house.umwelt, soon)).isEmpty();
            assertThat(of(house.kultur, soon)).singleElement().satisfies(matter -> {
                assertThat(matter)
                        .containsEntry("kind", "milestone-due")
                        .containsEntry("due", "2026-06-05")
                        .containsEntry("department", "kultur")
                        .containsEntry("link", "/measures/4.2");
                assertThat(matter.get("title")).hasToString("{de=4.2: Konzept, en=4.2: Konzept}");
            });
        }

        @Test
        void waitForTheDepartmentThatReachesThemUntilTheyAreReached() {
            String milestone = planned("2026-05-04", ", \"department\": \"umwelt\"");
            String id = "4.2/" + milestone;

            assertThat(of(house.kultur, id)).isEmpty();
            assertThat(kinds(house.umwelt, id)).containsExactly("milestone-overdue");
            done(
                    house.office,
                    "/api/measures/4.2/complete-milestone",
                    "{\"milestone\": \"%s\", \"on\": \"2026-05-05\"}".formatted(milestone));
            assertThat(of(house.umwelt, id)).isEmpty();
        }
    }

    @Nested
    class ProgressReports {

        private static final String REPORTS = "/api/measures/4.2/progress-reports";
        private static final String COMPLETE = "{\"begins\": \"2026-01-01\", \"ends\": \"2026-04-30\", \"text\":"
                + " {\"de\": \"x\"}, \"assessment\": \"STUCK\"}";

        @Test
        void waitForTheirDepartmentAndThenForWhoeverMayApprove() {
            Object id = done(house.office, REPORTS, COMPLETE).get("id");
            assertThat(kinds(house.office, id)).containsExactly("progress-report-draft");
            assertThat(of(house.kultur, id)).as("internationales writes it").isEmpty();

            done(house.office, REPORTS + "/" + id + "/submit", "{}");
            assertThat(of(house.office, id)).isEmpty();
            assertThat(of(house.umwelt, id)).isEmpty();
            assertThat(kinds(house.kultur, id)).containsExactly("progress-report-to-approve");

            done(house.kultur, REPORTS + "/" + id + "/return", "{\"reason\": \"x\"}");
            assertThat(of(house.kultur, id)).isEmpty();
            assertThat(kinds(house.office, id)).containsExactly("progress-report-returned");
        }

        @Test
        void waitForTheOfficeWhereEveryCoordinatorWroteThemselves() {
            Object id = done(house.kultur, REPORTS, COMPLETE).get("id");
            done(house.kultur, REPORTS + "/" + id + "/submit", "{}");

            assertThat(of(house.kultur, id)).isEmpty();
            assertThat(kinds(house.office, id)).containsExactly("progress-report-to-approve");

            done(house.office, REPORTS + "/" + id + "/approve", "{}");
            assertThat(of(house.office, id)).isEmpty();
        }
    }
}
