package city.weltoffen.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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

/** A measure gets figures, one by hand and one that counts itself, and a department reports of it. */
@WithTheSystem
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IndicatorStoryTest {

    private static final String MEASURE = "/measures/4.2";

    private final TheSystem system;
    private final Browser browser = new Browser();
    private final String run = Long.toString(System.nanoTime(), 36);
    private final String guests = "Gäste " + run;
    private final String held = "Veranstaltungen " + run;
    private Page office;
    private Page kultur;
    private String manual = "";
    private String counted = "";
    private String report = "";

    IndicatorStoryTest(TheSystem system) {
        this.system = system;
    }

    @BeforeAll
    void open() {
        office = browser.signedIn(system, "office", "/inbox");
        kultur = browser.signedIn(system, "kultur", "/inbox");
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    @Order(1)
    void isAddedWithATargetAndRefusesTextAtTheField() {
        office.navigate(system.url() + MEASURE);
        office.getByTestId("indicators")
                .getByRole(AriaRole.LINK, in("Kennzahl hinzufügen"))
                .click();
        field(office, "Titel (deutsch)").fill(guests);
        field(office, "Einheit (deutsch)").fill("Personen");
        office.getByRole(AriaRole.BUTTON, named("Ziel hinzufügen")).click();
        var targets = office.getByTestId("target-rows");
        targets.getByRole(AriaRole.TEXTBOX, in("Jahr")).fill("2026");
        targets.getByRole(AriaRole.TEXTBOX, in("Ziel")).fill("viele");
        office.getByTestId("save").click();
        assertThat(office.locator("[aria-invalid=true]")).hasCount(1);
        assertThat(targets).containsText("Bitte geben Sie eine Zahl ein");
        assertThat(field(office, "Titel (deutsch)")).hasValue(guests);
        Browser.screenshot(office, "indicator-form");

        targets.getByRole(AriaRole.TEXTBOX, in("Ziel")).fill("40");
        office.getByTestId("save").click();
        assertThat(office.getByTestId("targets")).containsText("2026: 40");
        assertThat(office.getByTestId("standing")).containsText("Noch kein Wert gemeldet.");
        manual = path(office);
    }

    @Test
    @Order(2)
    void isReportedOnThePageOfItsMeasure() {
        kultur.navigate(system.url() + MEASURE);
        var indicator = kultur.getByTestId("indicator").filter(with(guests));
        button(indicator, "Wert melden").click();
        value(indicator).fill("viele");
        button(indicator, "Wert speichern").click();
        assertThat(value(indicator)).hasAttribute("aria-invalid", "true");
        assertThat(value(indicator)).hasValue("viele");
        value(indicator).fill("12,5");
        button(indicator, "Wert speichern").click();

        assertThat(kultur.getByTestId("said-indicator")).hasText("Wert gemeldet.");
        assertThat(indicator.getByTestId("latest")).hasText("2026: 12,5 Personen");
        assertThat(indicator.getByRole(AriaRole.IMG)).isVisible();
        indicator.getByText("Als Tabelle").click();
        assertThat(indicator.getByTestId("figures")).containsText("12,5");
        Browser.screenshot(kultur, "measure-indicators");
    }

    @Test
    @Order(3)
    void isCorrectedAndSaysThatItsTargetIsReached() {
        kultur.navigate(system.url() + manual);
        button(kultur.getByTestId("values"), "Berichtigen: 2026").click();
        value(kultur.getByTestId("value-form")).fill("41");
        kultur.getByTestId("value-form").getByLabel("Notiz").fill("Nachgezählt");
        button(kultur.getByTestId("value-form"), "Berichtigung speichern").click();
        assertThat(kultur.getByTestId("said")).hasText("Wert berichtigt.");
        assertThat(kultur.getByTestId("standing")).containsText("Ziel erreicht");
        assertThat(kultur.getByTestId("values")).containsText("Nachgezählt");
        assertThat(kultur.getByTestId("values")).containsText("berichtigt");
    }

    @Test
    @Order(4)
    void countsItselfAndRefusesKindsOfEventThatNobodyKnows() {
        office.navigate(system.url() + "/indicators/new?measure=2.3");
        field(office, "Titel (deutsch)").fill(held);
        field(office, "Einheit (deutsch)").fill("Veranstaltungen");
        office.getByLabel("Herkunft des Werts").selectOption("counted");
        choose(office.getByTestId("kinds"), "activity.danced");
        choose(office.getByTestId("filter-measures"), "2.3");
        office.getByTestId("save").click();
        assertThat(office.getByTestId("kinds")).containsText("gibt es nicht");
        assertThat(field(office, "Titel (deutsch)")).hasValue(held);

        button(office.getByTestId("kinds"), "activity.danced").click();
        choose(office.getByTestId("kinds"), "activity.held");
        assertThat(office.getByTestId("definition")).containsText("Aktivität durchgeführt");
        office.getByTestId("save").click();
        assertThat(office.getByTestId("indicator")).containsText(held);
        counted = path(office);
    }

    @Test
    @Order(5)
    void listsExactlyTheEventsBehindAFigureAndRisesByItself() {
        var first = hold();
        var table = office.getByTestId("figures");
        table.getByRole(AriaRole.LINK, in("2026")).click();
        assertThat(office).hasURL(system.url() + counted + "?period=2026");
        var events = office.getByTestId("events").getByRole(AriaRole.LISTITEM);
        assertThat(events).hasCount(1);

        var second = hold();
        assertThat(office.getByTestId("latest")).hasText("2026 bisher: 2 Veranstaltungen");
        assertThat(events).hasCount(2);
        for (var activity : List.of(first, second)) {
            assertThat(office.locator("[data-testid=events] a[href='/activities/" + activity + "']"))
                    .isVisible();
        }
        Browser.screenshot(office, "indicator-events");
    }

    @Test
    @Order(6)
    void standsAmongTheFiguresOfTheCity() {
        office.navigate(system.url() + "/indicators");
        office.getByLabel("Kennzahl suchen").fill(run);
        assertThat(office.getByTestId("result-count")).hasText("2 Kennzahlen");
        office.getByLabel("Herkunft").selectOption("true");
        assertThat(office.getByTestId("result-count")).hasText("1 Kennzahl");
        assertThat(office.getByTestId("indicators")).containsText(held);
        assertThat(office).hasURL(Pattern.compile(".*counted=true.*"));
    }

    @Test
    @Order(7)
    void isReportedOnByADepartmentThatCannotApproveItself() {
        kultur.navigate(system.url() + MEASURE);
        kultur.getByTestId("progress")
                .getByRole(AriaRole.LINK, in("Bericht schreiben"))
                .click();
        kultur.getByLabel("Bericht (deutsch)").fill("Wir kommen voran " + run);
        kultur.reload();
        assertThat(kultur.getByTestId("draft")).isVisible();
        assertThat(kultur.getByLabel("Bericht (deutsch)")).hasValue("Wir kommen voran " + run);
        kultur.getByTestId("save").click();

        assertThat(kultur.getByTestId("state")).containsText("Entwurf");
        report = path(kultur);
        kultur.getByTestId("submit-report").click();
        assertThat(kultur.locator("[aria-invalid=true]")).hasCount(3);
        field(kultur, "Von").fill("2026-01-01");
        field(kultur, "Bis").fill("2026-04-30");
        kultur.getByLabel("Einschätzung").selectOption("GOES_WELL");
        kultur.getByTestId("submit-report").click();
        assertThat(kultur.getByTestId("state")).containsText("Wartet auf Freigabe");
        assertThat(kultur.getByTestId("own-report")).containsText("Freigeben muss jemand anderes");
        assertThat(kultur.getByTestId("approve")).hasCount(0);
        Browser.screenshot(kultur, "progress-report-own");
    }

    @Test
    @Order(8)
    void isReturnedWithAReasonSubmittedAgainAndApproved() {
        office.navigate(system.url() + report);
        office.getByTestId("return").click();
        office.getByTestId("return-dialog").getByLabel("Grund").fill("Bitte Zahlen nennen.");
        button(office.getByTestId("return-dialog"), "Zurückgeben").click();
        assertThat(office.getByTestId("said")).hasText("Der Bericht ist zurückgegeben.");

        kultur.navigate(system.url() + report);
        assertThat(kultur.getByTestId("returned")).containsText("Bitte Zahlen nennen.");
        kultur.getByLabel("Bericht (deutsch)").fill("41 Gäste " + run);
        kultur.getByTestId("submit-report").click();
        assertThat(kultur.getByTestId("state")).containsText("Wartet auf Freigabe");

        office.navigate(system.url() + report);
        office.getByTestId("approve").click();
        assertThat(office.getByTestId("state")).containsText("Freigegeben");
        var umwelt = browser.signedIn(system, "umwelt", "/inbox");
        umwelt.navigate(system.url() + MEASURE);
        assertThat(umwelt.getByTestId("progress")).containsText("41 Gäste " + run);
        assertThat(umwelt.getByTestId("progress").getByRole(AriaRole.LINK, in("Bericht schreiben")))
                .hasCount(0);
        umwelt.context().close();
    }

    @Test
    @Order(9)
    void isReadableForAllOnEveryPage() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("indicators", "/indicators");
        pages.put("indicator-manual", manual);
        pages.put("indicator-counted", counted + "?period=2026");
        pages.put("indicator-edit", counted + "/edit");
        pages.put("indicator-new", "/indicators/new");
        pages.put("progress-report", report);
        pages.put("progress-report-new", MEASURE + "/progress-reports/new");
        assertThat(new Tour(office, system.url(), pages).complaints()).isEmpty();
        // what a service refused is said at the field, and noted on the console
        assertThat(browser.complaints().stream().filter(complaint -> !complaint.contains("400")))
                .isEmpty();
    }

    /** Holds an activity of measure 2.3 today, as a department's own system does. */
    private String hold() {
        var api = system.as("office-system");
        var activity = api.post(
                        "/api/activities",
                        Map.of(
                                "kind",
                                "event",
                                "title",
                                Map.of("de", held),
                                "begins",
                                TheSystem.TODAY,
                                "measures",
                                List.of("2.3")))
                .good()
                .get("id")
                .asString();
        api.post("/api/activities/" + activity + "/hold", Map.of("participants", 10))
                .good();
        return activity;
    }

    private String path(Page page) {
        return page.url().substring(system.url().length());
    }

    private static void choose(Locator tokens, String value) {
        var input = tokens.getByRole(AriaRole.COMBOBOX);
        input.fill(value);
        input.press("Enter");
    }

    private static Locator value(Locator where) {
        return where.getByLabel("Wert (Personen)");
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator button(Locator where, String name) {
        return where.getByRole(AriaRole.BUTTON, in(name));
    }

    private static Locator.FilterOptions with(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator.GetByRoleOptions in(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
