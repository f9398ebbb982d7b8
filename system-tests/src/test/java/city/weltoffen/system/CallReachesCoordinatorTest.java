package city.weltoffen.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** A new EU call reaches the coordinator whom it concerns. */
@WithTheSystem
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CallReachesCoordinatorTest {

    private static final String TOWN_TWINNING = "CERV-2026-CITIZENS-TOWN-TT";

    /** Hundreds of calls come at once, and every service hears of each; how fast one is alone, benchmarks say. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Recording recording = Recording.find();
    private final Api office;
    private final Api kultur;
    private final String subscription;
    private final Sse stream;
    private JsonNode first;
    private long before;
    private Set<String> fittingBefore = Set.of();

    CallReachesCoordinatorTest(TheSystem system) {
        office = system.as("office-system");
        kultur = system.as("kultur-system");
        subscription = kultur.subscribe("Städtepartnerschaften", Map.of("keywords", List.of("town twinning")));
        stream = Sse.of(kultur);
    }

    @BeforeAll
    void importTheRecording() {
        before = office.calls("");
        fittingBefore = fitting();
        first = office.importing(recording.pages()).good();
    }

    @AfterAll
    void unsubscribe() {
        stream.close();
        assertThat(kultur.delete(subscription).status()).isEqualTo(204);
    }

    @Test
    @Order(1)
    void arrivesInTheOpenInboxWithItsReason() {
        await("the call in the open inbox")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(stream.entries()).anySatisfy(entry -> {
                    assertThat(callOf(entry).get("identifier").asString()).isEqualTo(TOWN_TWINNING);
                    // other tests' subscriptions of the same person may be further reasons
                    assertThat(entry.get("reasons").valueStream()).anySatisfy(reason -> {
                        assertThat(reason.get("type").asString()).isEqualTo("SUBSCRIPTION");
                        assertThat(reason.get("subscriptionName").asString()).isEqualTo("Städtepartnerschaften");
                        assertThat(reason.get("criteria").valueStream()).anySatisfy(met -> {
                            assertThat(met.get("criterion").asString()).isEqualTo("keywords");
                            assertThat(met.get("value").asString()).isEqualTo("town twinning");
                        });
                    });
                }));
    }

    @Test
    @Order(2)
    void takesEveryCompleteRowAndNamesEveryOtherWithItsReason() {
        assertThat(first.get("created").asInt()).isEqualTo(recording.calls());
        assertThat(first.get("read").asInt()).isEqualTo(recording.rows());
        assertThat(first.get("rejected").size()).isEqualTo(recording.refused());
        assertThat(first.get("rejected").valueStream()).allSatisfy(row -> {
            assertThat(row.get("reference").asString()).isNotBlank();
            assertThat(row.get("reason").asString()).isNotBlank();
        });
    }

    @Test
    @Order(3)
    void listsAllCallsThatWereImported() {
        assertThat(office.calls("") - before).isEqualTo(recording.calls());
    }

    @Test
    @Order(4)
    void knowsTitleDeadlineAndOwnBudgetOfTheCall() {
        var found =
                office.get("/api/calls?q=" + TOWN_TWINNING).good().get("items").get(0);
        assertThat(found.get("title").asString()).isEqualTo("Call Town Twinning 2026");
        assertThat(found.get("programme").asString()).isEqualTo("CERV");
        assertThat(found.get("nextDeadline").asString()).isEqualTo("2026-09-23");
        assertThat(found.get("budget").get("currency").asString()).isEqualTo("EUR");
    }

    @Test
    @Order(5)
    void changesNothingWhenTheSameIsImportedAgain() {
        awaitWhatFits();
        var inbox = ids(kultur.inbox());
        var again = office.importing(recording.pages()).good();
        assertThat(again.get("created").asInt()).isZero();
        assertThat(again.get("changed").asInt()).isZero();
        assertThat(again.get("unchanged").asInt()).isEqualTo(recording.calls());
        assertThat(office.calls("") - before).isEqualTo(recording.calls());
        assertThat(ids(kultur.inbox())).isEqualTo(inbox).doesNotHaveDuplicates();
    }

    @Test
    @Order(6)
    void staysReadOnceItWasRead() {
        var entry = stream.entries().getFirst().get("id").asString();
        assertThat(kultur.post("/api/notifications/" + entry + "/read")
                        .good()
                        .get("read")
                        .asBoolean())
                .isTrue();
        assertThat(kultur.inbox())
                .filteredOn(found -> found.get("id").asString().equals(entry))
                .singleElement()
                .satisfies(found -> assertThat(found.get("read").asBoolean()).isTrue());
    }

    @Test
    @Order(7)
    void standsThereOnceThoughItFitsTheProfileToo() {
        awaitWhatFits();
        assertThat(kultur.inbox().stream().map(entry -> entry.get("subject").asString()))
                .filteredOn(subject -> fitting().contains(subject) && !fittingBefore.contains(subject))
                .doesNotHaveDuplicates();
    }

    /** What fits the profile of the department is told as well, a moment later. */
    private void awaitWhatFits() {
        var fitting = new HashSet<>(fitting());
        fitting.removeAll(fittingBefore);
        assertThat(fitting).isNotEmpty();
        await("the inbox has what fits")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(kultur.inbox().stream()
                                .map(entry -> entry.get("subject").asString()))
                        .containsAll(fitting));
    }

    private Set<String> fitting() {
        var fitting = new HashSet<String>();
        int page = 0;
        while (fitting.addAll(fitting(page))) {
            page++;
        }
        return fitting;
    }

    private List<String> fitting(int page) {
        return kultur.get("/api/calls?department=kultur&size=100&page=" + page)
                .good()
                .get("items")
                .valueStream()
                .map(call -> call.get("id").asString())
                .toList();
    }

    private JsonNode callOf(JsonNode entry) {
        return kultur.get("/api/calls/" + entry.get("subject").asString()).good();
    }

    private static List<String> ids(List<JsonNode> entries) {
        return entries.stream().map(entry -> entry.get("id").asString()).toList();
    }
}
