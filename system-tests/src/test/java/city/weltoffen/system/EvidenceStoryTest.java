package city.weltoffen.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What happens in the other services moves a measure by itself, through the gateway and over Kafka. */
@WithTheSystem
class EvidenceStoryTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String MEASURE = "4.2";
    private static final String YEAR = TheSystem.TODAY.substring(0, 4);

    private final TheSystem system;
    private final Api kultur;
    private final String run = Long.toString(System.nanoTime(), 36);

    EvidenceStoryTest(TheSystem system) {
        this.system = system;
        kultur = system.as("kultur-system");
    }

    private String plan(String name) {
        var activity = kultur.post(
                        "/api/activities",
                        Map.of(
                                "kind", "international-day",
                                "title", Map.of("de", name, "en", name),
                                "begins", TheSystem.TODAY,
                                "departments", List.of("kultur"),
                                "measures", List.of(MEASURE)))
                .good();
        return activity.get("id").asString();
    }

    private void hold(String activity, int participants) {
        kultur.post("/api/activities/" + activity + "/hold", Map.of("participants", participants))
                .good();
    }

    private double figure(String indicator) {
        return kultur.get("/api/indicators/" + indicator)
                .good()
                .get("series")
                .valueStream()
                .filter(point -> point.get("period").asString().equals(YEAR))
                .mapToDouble(point -> point.get("value").asDouble())
                .findFirst()
                .orElse(0);
    }

    private Stream<JsonNode> behindTheFigure(String indicator) {
        return kultur.get("/api/indicators/" + indicator + "/events?size=100&period=" + YEAR)
                .good()
                .get("items")
                .valueStream();
    }

    private Stream<JsonNode> evidence() {
        return kultur.get("/api/measures/" + MEASURE + "/evidence?size=100")
                .good()
                .get("items")
                .valueStream();
    }

    private static boolean leadsTo(JsonNode event, String activity) {
        return event.get("link").asString().equals("/activities/" + activity);
    }

    @Test
    void anActivityHeldRaisesTheFiguresOfItsMeasureAndStandsAsEvidence() {
        double held = figure("visible-activities");
        double people = figure("visible-activities-participants");
        var activity = plan("Internationaler Tag " + run);

        hold(activity, 25);

        await("the figures have moved").atMost(PATIENCE).untilAsserted(() -> {
            assertThat(figure("visible-activities")).isEqualTo(held + 1);
            assertThat(figure("visible-activities-participants")).isEqualTo(people + 25);
        });
        assertThat(behindTheFigure("visible-activities"))
                .filteredOn(event -> leadsTo(event, activity))
                .singleElement()
                .satisfies(event -> assertThat(event.get("kind").asString()).isEqualTo("activity.held"));
        await("the evidence is there")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(evidence())
                        .filteredOn(event -> leadsTo(event, activity))
                        .extracting(event -> event.get("kind").asString())
                        .contains("activity.planned", "activity.held"));
    }

    @Test
    void whatHappensWhileMeasuresServiceIsKilledIsCountedOnce() {
        double held = figure("visible-activities");
        var before = plan("Vor dem Absturz " + run);
        var during = plan("Während des Absturzes " + run);
        var pid = system.pidOf("measures-service");

        hold(before, 1);
        system.kill("measures-service");
        hold(during, 1);
        system.awaitRunning("measures-service", pid);

        await("both are counted")
                .atMost(PATIENCE)
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(figure("visible-activities")).isEqualTo(held + 2));
        for (String activity : List.of(before, during)) {
            assertThat(behindTheFigure("visible-activities"))
                    .filteredOn(event -> leadsTo(event, activity))
                    .hasSize(1);
        }
    }
}
