package city.weltoffen.measures.report;

import static city.weltoffen.testing.Rest.get;
import static city.weltoffen.testing.Rest.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.weltoffen.measures.House;
import city.weltoffen.measures.MeasuresTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;

/** For whom reports wait. Other tests leave reports behind, so each looks for its own. */
@MeasuresTest
class ReportMattersTest {

    @LocalServerPort
    int port;

    private House house;
    private String opened = "";

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
        return ((List<Map<String, Object>>) get(who, "/api/measures/my-matters").get("items"))
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

    @AfterEach
    void withdraw() {
        post(house.office, opened + "/withdraw", "{\"reason\": \"Test\"}");
    }

    private Object asked() {
        Object id = done(house.office, "/api/reports", "{}").get("id");
        opened = "/api/reports/" + id;
        assertThat(of(house.office, id)).as("nothing was asked yet").isEmpty();
        done(house.office, opened + "/ask-comments", "{}");
        return id;
    }

    private void answered(String department) {
        done(house.office, opened + "/conclude", "{\"department\": \"%s\"}".formatted(department));
    }

    private List<String> departments() {
        return ((List<?>) get(house.office, opened).get("departments"))
                .stream()
                        .map(asked -> String.valueOf(((Map<?, ?>) asked).get("department")))
                        .toList();
    }

    @Test
    void waitForWhoCoordinatesADepartmentUntilItHasAnswered() {
        Object id = asked();

        assertThat(of(house.kultur, id))
                .singleElement()
                .satisfies(matter -> assertThat(matter)
                        .containsEntry("kind", "report-comment-asked")
                        .containsEntry("due", "2026-05-21")
                        .containsEntry("since", "2026-05-06")
                        .containsEntry("department", "kultur")
                        .containsEntry("link", "/reports/" + id));

        assertThat(of(house.umwelt, id)).as("a member cannot comment").isEmpty();

        answered("kultur");
        assertThat(of(house.kultur, id)).isEmpty();
    }

    @Test
    void waitForTheOfficeOnceAllHaveAnsweredAndOnceTheyAreFrozen() {
        Object id = asked();
        departments().forEach(this::answered);
        assertThat(kinds(house.office, id)).containsExactly("report-to-freeze");
        assertThat(of(house.kultur, id)).isEmpty();

        done(house.office, opened + "/freeze", "{\"asOf\": \"2026-05-06\"}");
        assertThat(of(house.office, id))
                .singleElement()
                .satisfies(matter -> assertThat(matter)
                        .containsEntry("kind", "report-to-publish")
                        .containsEntry("link", "/reports/" + id));
    }

    @Test
    void waitForNobodyOnceGivenUp() {
        Object id = asked();
        done(house.office, opened + "/withdraw", "{\"reason\": \"x\"}");

        assertThat(of(house.kultur, id)).isEmpty();
        assertThat(of(house.office, id)).isEmpty();
    }
}
