package city.weltoffen.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** The office looks at the concept, plans and reports milestones, decides, and loads a file with mistakes. */
@WithTheSystem
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MeasureStoryTest {

    private static final String MEASURE = "/measures/2.3";
    private static final String BROKEN = """
            id: broken
            title: { de: Konzept, en: Concept }
            adopted: 2019-01
            goals: []
            fields:
              - id: "1"
                title: { de: Feld, en: Field }
                measures:
                  - code: "1.1"
                    title: { de: Maßnahme, en: Measure }
                    urgency: soon
            """;

    private final TheSystem system;
    private final Browser browser = new Browser();
    private final String run = Long.toString(System.nanoTime(), 36);
    private final String milestone = "Leitbild beschlossen " + run;
    private Page office;

    MeasureStoryTest(TheSystem system) {
        this.system = system;
    }

    @BeforeAll
    void open() {
        office = browser.person();
        office.navigate(system.url() + "/login?returnTo=/measures");
        office.locator("#username").fill("office");
        office.locator("#password").fill("weltoffen");
        office.locator("button[type=submit]").click();
        assertThat(office).hasURL(system.url() + "/measures");
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    @Order(1)
    void showsTheWholeConceptAndNarrowsIt() {
        assertThat(office.getByTestId("measure-row")).hasCount(13);
        assertThat(office.getByTestId("field")).hasCount(4);
        assertThat(office.getByTestId("goals").locator("li")).hasCount(3);
        office.getByTestId("filter-field").getByRole(AriaRole.COMBOBOX).selectOption("2");
        assertThat(office.getByTestId("measure-row")).hasCount(3);
        assertThat(office).hasURL(Pattern.compile(".*[?&]field=2.*"));
        office.reload();
        assertThat(office.getByTestId("result-count")).hasText("3 Maßnahmen");
    }

    @Test
    @Order(2)
    void changesPeriodAndBudget() {
        office.navigate(system.url() + MEASURE + "/edit");
        var form = office.locator("main");
        form.getByLabel("Ende – optional", exactly()).fill("2026-12-31");
        button(form, "Jahr hinzufügen").click();
        form.getByLabel("Jahr", exactly()).last().fill("2026");
        form.getByLabel("Betrag in Euro", exactly()).last().fill("viel");
        office.getByTestId("save").click();
        assertThat(form).containsText("Bitte geben Sie einen Betrag an");
        form.getByLabel("Betrag in Euro", exactly()).last().fill("12.500");
        office.getByTestId("save").click();
        assertThat(office.getByTestId("budget")).containsText("12.500");
        assertThat(office.getByTestId("history")).containsText("Ende: 31.12.2026");
    }

    @Test
    @Order(3)
    void refusesAMilestoneAfterTheEndAndKeepsWhatWasTyped() {
        office.getByTestId("add-milestone").click();
        var dialog = office.getByTestId("milestone-dialog");
        dialog.getByLabel("Was erreicht sein soll (deutsch)").fill(milestone);
        dialog.getByLabel("Fällig am").fill("2027-01-15");
        office.getByTestId("milestone-save").click();
        assertThat(dialog).containsText("Die Maßnahme endet am");
        assertThat(dialog.getByLabel("Was erreicht sein soll (deutsch)")).hasValue(milestone);
        assertThat(Browser.violations(office, "milestone-refused")).isEmpty();
        dialog.getByLabel("Fällig am").fill("2026-06-30");
        office.getByTestId("milestone-save").click();
        said("Der Meilenstein ist geplant.");
        assertThat(office.getByTestId("timeline")).isVisible();
    }

    @Test
    @Order(4)
    void reachesAMilestone() {
        var planned = office.getByTestId("milestone").filter(new Locator.FilterOptions().setHasText(milestone));
        planned.getByTestId("verbs").click();
        planned.locator("[data-verb=complete]").click();
        office.getByTestId("milestone-do").click();
        said("Der Meilenstein ist erreicht.");
        assertThat(planned).hasAttribute("data-state", "reached");
        assertThat(office.getByTestId("phase")).containsText(Pattern.compile("Meilenstein(en)? erreicht"));
    }

    @Test
    @Order(5)
    void overridesTheStatusOnlyWithAReason() {
        office.getByTestId("decide").getByTestId("verbs").click();
        office.locator("[data-verb=override-status]").click();
        var dialog = office.getByTestId("verb-dialog");
        dialog.getByLabel("Status").selectOption("LATE");
        dialog.getByTestId("verb-do").click();
        assertThat(dialog).containsText("Bitte geben Sie einen Grund an.");
        dialog.getByLabel("Grund").fill("Personal fehlt " + run);
        dialog.getByTestId("verb-do").click();
        said("Der Status ist von Hand gesetzt.");
        var status = office.getByTestId("status");
        assertThat(status).containsText("Verspätet");
        assertThat(status).containsText("Abgeleitet wäre „Im Plan“");
        assertThat(office.getByTestId("history")).containsText("Personal fehlt " + run);
    }

    @Test
    @Order(6)
    void countsAnEventAmongTheEvidenceAndTakesThatBack() {
        office.getByTestId("assign").click();
        office.getByTestId("assign-do").first().click();
        said("Das Ereignis ist zugeordnet.");
        assertThat(office.getByTestId("evidence")).containsText("zugeordnet von");
        assertThat(office.getByTestId("history")).containsText("Als Nachweis zugeordnet");
        Browser.screenshot(office, "measure-with-evidence");
        office.getByTestId("withdraw-evidence").first().click();
        said("Die Zuordnung ist zurückgenommen.");
        assertThat(office.getByTestId("withdraw-evidence")).hasCount(0);
    }

    @Test
    @Order(7)
    void showsWhatHappensElsewhereWithoutReloading() {
        var evidence = office.getByTestId("evidence").locator("li");
        assertThat(evidence).hasCount(0);
        system.as("office-system")
                .post(
                        "/api/activities",
                        Map.of(
                                "kind", "incoming-delegation",
                                "title", Map.of("de", "Leitbild-Werkstatt " + run),
                                "begins", TheSystem.TODAY,
                                "measures", List.of("2.3"),
                                "departments", List.of("kultur")))
                .good();
        assertThat(evidence).hasCount(1);
    }

    @Test
    @Order(8)
    void namesLineAndReasonOfEveryMistakeInAFile() {
        office.navigate(system.url() + "/measures/concept");
        assertThat(office.getByTestId("versions")).containsText("Fassung 1");
        var part = office.getByTestId("concept-import");
        part.locator("input[type=file]")
                .setInputFiles(
                        new FilePayload("konzept.yml", "application/yaml", BROKEN.getBytes(StandardCharsets.UTF_8)));
        assertThat(office.getByTestId("broken")).containsText("Nichts wurde übernommen");
        var spot = part.getByTestId("spots").locator("tbody tr").filter(new Locator.FilterOptions().setHasText("soon"));
        assertThat(spot.locator("td").first()).hasText("11");
        assertThat(part.getByTestId("apply")).hasCount(0);
        Browser.screenshot(office, "concept-broken");
    }

    @Test
    @Order(9)
    void namesTheRowOfSpendingThatBelongsToNoMeasure() {
        var part = office.getByTestId("spending");
        part.locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        "ausgaben.csv",
                        "text/csv",
                        "Maßnahme;Jahr;Betrag\n2.3;2026;1.200\n9.9;2026;5\n".getBytes(StandardCharsets.UTF_8)));
        part.getByTestId("spending-do").click();
        var row = part.getByTestId("problems").locator("tbody tr");
        assertThat(row).hasCount(1);
        assertThat(row.locator("td").first()).hasText("3");
    }

    @Test
    @Order(10)
    void isReadByCitizensWithoutAnyStatus() {
        var citizen = browser.person();
        citizen.navigate(system.url() + "/public/concept");
        assertThat(citizen.getByTestId("public-measure")).hasCount(13);
        assertThat(citizen.getByTestId("public-concept")).not().containsText("Verspätet");
        citizen.context().close();
    }

    @Test
    @Order(11)
    void isAccessibleInBothLanguagesAndColourSchemes() {
        var pages = new LinkedHashMap<String, String>();
        pages.put("measures", "/measures");
        pages.put("measure", MEASURE);
        pages.put("measure-edit", MEASURE + "/edit");
        pages.put("concept-file", "/measures/concept");
        pages.put("public-concept", "/public/concept");
        assertThat(new Tour(office, system.url(), pages).complaints()).isEmpty();
        // The browser itself reports the refusals that are part of the story.
        assertThat(browser.complaints().stream()
                        .filter(complaint -> !complaint.contains("400") && !complaint.contains("422")))
                .isEmpty();
    }

    private void said(String what) {
        assertThat(office.getByTestId("said")).hasText(what);
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }

    private static Locator button(Locator form, String name) {
        return form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }
}
