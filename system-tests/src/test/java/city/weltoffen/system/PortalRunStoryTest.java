package city.weltoffen.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.weltoffen.testing.RecordedRow;
import city.weltoffen.testing.ReplayingPortal;
import city.weltoffen.testing.ReplayingPortal.Fault;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** A source is pointed at a portal that has a bad day; its calls reach the coordinator all the same, each once. */
@WithTheSystem
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PortalRunStoryTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String SERVICE = "networking-service";

    private final TheSystem system;
    private final Api office;
    private final Api kultur;
    private final ReplayingPortal portal = ReplayingPortal.start();
    private final String word = "Story" + Long.toString(System.nanoTime(), 36);
    private String subscription = "";
    private String source = "";

    PortalRunStoryTest(TheSystem system) {
        this.system = system;
        office = system.as("office-system");
        kultur = system.as("kultur-system");
    }

    @BeforeAll
    void pointASourceAtThePortal() {
        subscription = kultur.subscribe(word, Map.of("keywords", List.of(word)));
        source = "/api/call-sources/"
                + office.post(
                                "/api/call-sources",
                                Map.of(
                                        "kind", "PORTAL_SEARCH",
                                        "name", Map.of("de", "Portal " + word, "en", "Portal " + word),
                                        "address", portal.url(),
                                        "search",
                                                Map.of(
                                                        "types", List.of("1", "2", "8"),
                                                        "statuses", List.of("31094501", "31094502"),
                                                        "languages", List.of("en"),
                                                        "pageSize", 3,
                                                        "sort", "identifier")))
                        .good()
                        .get("id")
                        .asString();
    }

    @AfterAll
    void removeWhatIsOurs() {
        portal.close();
        assertThat(kultur.delete(subscription).status()).isEqualTo(204);
        assertThat(office.delete(source).status()).isEqualTo(204);
    }

    private RecordedRow call(int number) {
        return RecordedRow.topic("STORY-" + word + "-" + number)
                .with("title", "Meetings " + number + " " + word)
                .with("keywords", word, "Town twinning");
    }

    private RecordedRow[] calls(int many) {
        RecordedRow[] rows = new RecordedRow[many];
        for (int number = 0; number < many; number++) {
            rows[number] = call(number);
        }
        return rows;
    }

    private JsonNode ended(String run) {
        return await("end of the run")
                .atMost(PATIENCE)
                .ignoreExceptions()
                .until(
                        () -> office.get(run).good().get("run"),
                        found -> !found.get("outcome").asString().equals("RUNNING"));
    }

    private String begun() {
        var answer = office.post(source + "/runs");
        assertThat(answer.status()).isEqualTo(202);
        return source + "/runs/" + answer.good().get("run").get("id").asString();
    }

    private List<JsonNode> heard(String kind) {
        return kultur.inbox().stream()
                .filter(entry -> entry.get("eventType").asString().equals(kind))
                .filter(entry -> entry.get("title").toString().contains(word))
                .toList();
    }

    @Test
    @Order(1)
    void itsCallsReachTheInboxOfWhoLooksForThem() {
        portal.serve(calls(7)).unstable().failing(Fault.SERVER_ERROR, Fault.FINE, Fault.HTML);

        var run = ended(begun());

        assertThat(run.get("outcome").asString()).isEqualTo("COMPLETED");
        assertThat(run.get("figures").get("created").asInt()).isEqualTo(7);
        await("all in the inbox")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(heard("call.published")).hasSize(7));
    }

    @Test
    @Order(2)
    void anotherRunTellsOnlyWhatIsDifferent() {
        portal.serve(
                call(0),
                call(1).with("deadlineDate", "2026-10-01T00:00:00.000+0000"),
                call(2),
                call(3).in("de", "Treffen " + word),
                call(3),
                call(4),
                call(5),
                call(6));

        var run = ended(begun());

        assertThat(run.get("figures").get("changed").asInt()).isEqualTo(1);
        assertThat(run.get("figures").get("copies").asInt()).isEqualTo(1);
        await("the change is in the inbox")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(heard("call.changed")).hasSize(1));
        assertThat(heard("call.published")).hasSize(7);
    }

    @Test
    @Order(3)
    void aRunInWhichTheServiceIsKilledIsInterruptedAndTheNextOneCompletes() {
        portal.serve(calls(9)).failing(Fault.FINE, Fault.HANG);
        long pid = system.pidOf(SERVICE);
        int asked = portal.asked().size();
        var interrupted = begun();
        await("the second page is asked for")
                .atMost(PATIENCE)
                .until(() -> portal.asked().size() >= asked + 2);

        system.kill(SERVICE);
        system.awaitRunning(SERVICE, pid);
        var next = await("the turn of the killed run is over")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(2))
                .ignoreExceptions()
                .until(() -> office.post(source + "/runs"), answer -> answer.status() == 202);

        var run = ended(source + "/runs/" + next.good().get("run").get("id").asString());
        assertThat(run.get("outcome").asString()).isEqualTo("COMPLETED");
        assertThat(office.get(interrupted).good().get("run").get("outcome").asString())
                .isEqualTo("INTERRUPTED");
        await("what was new is in the inbox")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(heard("call.published")).hasSize(9));
    }
}
