package city.weltoffen.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.LinkedHashMap;
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

/** Two departments note exchanges with the same partner, hear of each other once, and say that they want to talk. */
@WithTheSystem
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SynergyStoryTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String UMWELT = "6f1c3a52-0d41-4d8e-9f53-0a1b6c2d0003";
    private static final String RUNS = "/api/operations/networking-service/jobs/synergy-radar/runs";

    private final TheSystem system;
    private final Api office;
    private final Api kultur;
    private final Api admin;
    private final Browser browser = new Browser();
    private final String run = Long.toString(System.nanoTime(), 36);
    private final String city = "Nowe " + run;
    private Page asKultur;
    private Page asUmwelt;
    private String relation = "";
    private String synergy = "";

    SynergyStoryTest(TheSystem system) {
        this.system = system;
        office = system.as("office-system");
        kultur = system.as("kultur-system");
        admin = system.as("admin-system");
    }

    @BeforeAll
    void aPartnerThatTheOfficeLooksAfterAndSomebodyWhoCoordinatesEachDepartment() {
        if (coordinatorsOf("umwelt").isEmpty()) {
            office.post(
                            "/api/coordinators",
                            Map.of("subject", UMWELT, "name", "Uli Umwelt", "departments", List.of("umwelt")))
                    .good();
        }
        var partner = office.post(
                        "/api/partners",
                        Map.of("kind", "CITY", "name", Map.of("de", city, "en", city), "country", "PL"))
                .good();
        relation = "/relations/"
                + office.post(
                                "/api/relations",
                                Map.of("partner", partner.get("id").asString(), "kind", "CONTACT"))
                        .good()
                        .get("id")
                        .asString();
        asKultur = browser.signedIn(system, "kultur", relation);
        asUmwelt = browser.signedIn(system, "umwelt", relation);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    @Order(1)
    void isFoundWhenTwoDepartmentsNoteAnExchangeWithTheSamePartner() {
        notes();
        var form = asUmwelt.getByTestId("note-interaction");
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Notieren"))
                .click();
        assertThat(asUmwelt.getByTestId("interactions")).isVisible();

        synergy = await("the radar finds it")
                .atMost(PATIENCE)
                .until(() -> detectedInTheInboxOfKultur(), found -> found.size() == 1)
                .getFirst()
                .get("link")
                .asString();
        assertThat(synergy).startsWith("/synergies/");
        assertThat(detectedInTheInboxOfKultur()
                        .getFirst()
                        .get("title")
                        .get("de")
                        .asString())
                .contains(city, "Kulturbüro (Austausch notiert", "Fachbereich Umwelt und Stadtgrün (Austausch notiert");
    }

    @Test
    @Order(2)
    void isInTheInboxOfTheOtherCoordinatorToo() {
        asUmwelt.navigate(system.url() + "/inbox");
        assertThat(asUmwelt.locator("main")).containsText("Synergie mit " + city);
        Browser.screenshot(asUmwelt, "synergy-in-the-inbox");
    }

    @Test
    @Order(3)
    void isAcceptedByBothWithAClick() {
        accepts(asKultur);
        assertThat(asKultur.locator("main")).containsText("Noch keine Antwort");
        Browser.screenshot(asKultur, "synergy-accepted-by-one");
        accepts(asUmwelt);
        assertThat(asUmwelt.getByTestId("state")).hasText("Beide haben zugesagt");
    }

    @Test
    @Order(4)
    void isNotProposedAgainByAThirdExchangeInTheSameMonth() {
        notes();
        await("the radar has heard of it")
                .atMost(PATIENCE)
                .until(() -> office.get("/api/synergies/preview?size=100")
                        .good()
                        .get("items")
                        .valueStream()
                        .anyMatch(line -> line.toString().contains(city)
                                && line.get("reasons").size() >= 3));
        admin.post(RUNS);

        assertThat(detectedInTheInboxOfKultur()).hasSize(1);
        var known = office.get("/api/synergies?size=100").good().get("items").valueStream();
        assertThat(known.filter(one -> one.toString().contains(city))).hasSize(1);
    }

    @Test
    @Order(5)
    void keepsWhatCameOfIt() {
        asUmwelt.getByTestId("outcome").click();
        var dialog = asUmwelt.getByTestId("synergy-dialog");
        asUmwelt.getByTestId("synergy-do").click();
        assertThat(dialog).containsText("Bitte beschreiben Sie, was daraus wurde.");
        assertThat(Browser.violations(asUmwelt, "synergy-outcome-refused")).isEmpty();
        dialog.getByLabel("Was wurde daraus?").fill("Gemeinsame Reise " + run);
        asUmwelt.getByTestId("synergy-do").click();
        assertThat(asUmwelt.getByTestId("outcomes")).containsText("Gemeinsame Reise " + run);
        asKultur.reload();
        assertThat(asKultur.getByTestId("outcomes")).containsText("Gemeinsame Reise " + run);
    }

    @Test
    @Order(6)
    void isAccessibleInBothLanguagesAndColourSchemes() {
        var reader = browser.signedIn(system, "office", "/synergies");
        var pages = new LinkedHashMap<>(
                Map.of("synergies", "/synergies", "synergy", synergy, "synergy-radar", "/synergies/radar"));
        assertThat(new Tour(reader, system.url(), pages).complaints()).isEmpty();
        reader.navigate(system.url() + "/synergies");
        reader.getByTestId("synergy-rules").locator("summary").click();
        assertThat(reader.getByTestId("synergy-rules")).containsText("innerhalb der letzten 12 Monate");
        assertThat(reader.getByTestId("synergies")).containsText(city);
    }

    @Test
    @Order(7)
    void neverComplainsOnTheConsoleAndAsksNoOtherHost() {
        assertThat(browser.complaints()).isEmpty();
    }

    private List<JsonNode> coordinatorsOf(String department) {
        return office.get("/api/departments/" + department)
                .good()
                .get("coordinators")
                .valueStream()
                .toList();
    }

    /** Kultur notes an exchange, as its own system does. */
    private void notes() {
        kultur.post("/api" + relation + "/interactions", Map.of("on", TheSystem.TODAY, "type", "CALL"))
                .good();
    }

    private List<JsonNode> detectedInTheInboxOfKultur() {
        admin.post(RUNS);
        return kultur.inbox().stream()
                .filter(entry -> entry.get("eventType").asString().equals("synergy.detected"))
                .filter(entry -> entry.get("title").toString().contains(city))
                .toList();
    }

    private void accepts(Page page) {
        page.navigate(system.url() + synergy);
        assertThat(page.getByTestId("reasons")).hasCount(2);
        page.getByTestId("accept").click();
        page.getByTestId("synergy-do").click();
        assertThat(page.getByTestId("said")).hasText("Zugesagt.");
    }
}
