package city.weltoffen.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** A full cycle of the networking group: a series, an agenda by two departments, minutes, and what is carried over. */
@WithTheSystem
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MeetingStoryTest {

    private final TheSystem system;
    private final Browser browser = new Browser();
    private final String run = Long.toString(System.nanoTime(), 36);
    private final String title = "Vernetzungsgruppe " + run;
    private final String music = "Musikstadt " + run;
    private final String climate = "Klimapartnerschaft " + run;
    private Page office;
    private Page kultur;
    private Page umwelt;
    private String first;
    private String second;

    MeetingStoryTest(TheSystem system) {
        this.system = system;
    }

    @BeforeAll
    void open() {
        office = browser.signedIn(system, "office", "/network");
        kultur = browser.signedIn(system, "kultur", "/meetings");
        umwelt = browser.signedIn(system, "umwelt", "/meetings");
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    @Order(1)
    void findsEverythingOfTheNetworkInOnePlace() {
        assertThat(office.getByTestId("network-parts")).containsText("Ämter");
        assertThat(office.getByRole(AriaRole.NAVIGATION, named("Hauptnavigation"))
                        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Netzwerk")))
                .hasAttribute("aria-current", "page");
        office.getByTestId("network-parts")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Sitzungen"))
                .click();
        assertThat(umwelt.getByTestId("new-meeting")).hasCount(0);
        office.getByTestId("new-meeting").click();
    }

    @Test
    @Order(2)
    void refusesAnHourThatTheClockLeavesOutAndKeepsWhatWasTyped() {
        var form = office.locator("main");
        form.getByLabel("Titel (deutsch)").fill(title);
        form.getByLabel("Tag", exactly()).fill("2027-03-28");
        form.getByLabel("Beginn", exactly()).fill("02:30");
        form.getByLabel("Ende", exactly()).fill("04:00");
        office.getByTestId("save").click();
        assertThat(form).containsText("gibt es 02:30 Uhr in Europe/Berlin nicht");
        office.reload();
        assertThat(office.getByTestId("draft")).isVisible();
        assertThat(form.getByLabel("Titel (deutsch)")).hasValue(title);
    }

    @Test
    @Order(3)
    void schedulesASeriesAcrossTheChangeOfTheClock() {
        var form = office.locator("main");
        form.getByLabel("Tag", exactly()).fill("2026-10-07");
        form.getByLabel("Beginn", exactly()).fill("10:00");
        form.getByLabel("Ende", exactly()).fill("12:00");
        form.getByLabel("Ort – optional", exactly()).fill("Neues Rathaus");
        office.getByTestId("series").getByLabel("Wiederholung").selectOption("MONTHLY");
        office.getByTestId("series")
                .getByLabel("Anzahl der Sitzungen – optional")
                .fill("2");
        office.getByTestId("save").click();
        assertThat(office.getByTestId("state")).hasText("Entwurf");
        first = URI.create(office.url()).getPath();
        does("open");
        said(office, "Die Einladung ist verschickt.");
        office.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Alle Sitzungen der Reihe"))
                .click();
        var entries = office.getByTestId("meeting-entry");
        assertThat(entries).hasCount(2);
        assertThat(entries.nth(0)).containsText("7. Oktober 2026, 10:00 bis 12:00 Uhr");
        assertThat(entries.nth(1)).containsText("4. November 2026, 10:00 bis 12:00 Uhr");
        second = entries.nth(1).getByRole(AriaRole.LINK).getAttribute("href");
    }

    @Test
    @Order(4)
    void isAnsweredAndGetsTopicsOfTwoDepartments() {
        kultur.navigate(system.url() + first);
        kultur.getByTestId("reply-ACCEPTED").click();
        said(kultur, "Die Antwort ist gespeichert.");
        assertThat(kultur.getByTestId("invitees")).containsText("Kim Kultur (Kulturbüro): Kommt");
        propose(kultur, music);
        umwelt.navigate(system.url() + first);
        assertThat(umwelt.getByTestId("reply-ACCEPTED")).hasCount(0);
        propose(umwelt, climate);
        assertThat(Browser.violations(umwelt, "meeting-open")).isEmpty();
    }

    private void propose(Page page, String topic) {
        page.getByTestId("open-proposal").click();
        page.getByTestId("proposal").getByLabel("Worum geht es?").fill(topic);
        page.getByTestId("propose").click();
        said(page, "Der Punkt ist eingetragen.");
        assertThat(item(page, topic)).hasAttribute("data-status", "PROPOSED");
    }

    @Test
    @Order(5)
    void takesTheTopicsOntoTheAgendaInTheChairsOrder() {
        office.navigate(system.url() + first);
        for (String topic : new String[] {music, climate}) {
            item(office, topic).getByTestId("accept").click();
            assertThat(item(office, topic)).hasAttribute("data-status", "ACCEPTED");
        }
        item(office, climate).getByTestId("up").click();
        said(office, "Die Reihenfolge ist geändert.");
        assertThat(office.getByTestId("agenda-item").first()).containsText("TOP 1: " + climate);
    }

    @Test
    @Order(6)
    void isHeldWithMinutesDecisionsAndThreeActionItems() {
        does("begin");
        said(office, "Die Sitzung läuft.");
        office.getByTestId("invitees").getByLabel(Pattern.compile("Kim Kultur")).check();
        office.getByTestId("save-attendance").click();
        said(office, "Die Teilnahme ist festgehalten.");
        write(climate, "Drei Städte fragen an.", "Wir laden alle drei ein.");
        write(music, "Das Netzwerk tagt im Herbst.", "Kulturbüro nimmt teil.");
        agree(climate, "Einladungen schreiben " + run);
        agree(climate, "Programm entwerfen " + run);
        agree(music, "Reise anmelden " + run);
        assertThat(office.getByTestId("action-entry").filter(new Locator.FilterOptions().setHasText(run)))
                .hasCount(3);
        does("close");
        said(office, "Die Sitzung ist beendet.");
        Browser.screenshot(office, "meeting-closed");
    }

    private void write(String topic, String text, String decision) {
        var form = item(office, topic).getByTestId("item-minutes");
        form.locator("textarea").fill(text);
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Beschluss hinzufügen"))
                .click();
        form.getByLabel("Beschluss", exactly()).fill(decision);
        form.getByTestId("write").click();
        assertThat(form.getByText("Noch nicht gespeichert")).hasCount(0);
        said(office, "Das Protokoll zum Punkt ist gespeichert.");
    }

    private void agree(String topic, String what) {
        item(office, topic).getByTestId("add-action").click();
        var dialog = office.getByTestId("action-dialog");
        dialog.getByLabel("Was ist zu tun?").fill(what);
        dialog.getByLabel("Bis", exactly()).fill("2026-11-02");
        dialog.getByTestId("action-assign").click();
        assertThat(item(office, topic).getByTestId("action-items")).containsText(what);
    }

    @Test
    @Order(7)
    void circulatesTheMinutesAndTakesAnAmendment() {
        does("circulate");
        said(office, "Das Protokoll ist versandt.");
        kultur.navigate(system.url() + first);
        var amend = kultur.getByTestId("amend");
        amend.getByLabel("Punkt der Tagesordnung").selectOption(new SelectOption().setLabel(music));
        amend.getByLabel("Was soll anders sein?").fill("Es tagt schon im Sommer.");
        kultur.getByTestId("amend-do").click();
        said(kultur, "Der Änderungswunsch ist eingetragen.");
        office.reload();
        var amendment = office.getByTestId("amendment");
        amendment.getByTestId("amendment-accept").click();
        amendment.locator("textarea").fill("Das Netzwerk tagt im Sommer.");
        amendment.getByTestId("write").click();
        said(office, "Der Änderungswunsch ist übernommen.");
        assertThat(amendment).hasAttribute("data-status", "ACCEPTED");
        assertThat(item(office, music)).containsText("Das Netzwerk tagt im Sommer.");
        assertThat(Browser.violations(office, "meeting-circulated")).isEmpty();
    }

    @Test
    @Order(8)
    void finishesOneOfTheActionItems() {
        item(office, climate)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Programm entwerfen " + run))
                .click();
        office.getByTestId("next-complete").click();
        office.getByTestId("verb-do").click();
        said(office, "Die Aufgabe ist erledigt.");
        assertThat(office.getByTestId("history")).containsText("Olga Office");
    }

    @Test
    @Order(9)
    void carriesTheTwoOpenOnesOverAndApprovesTheMinutesNextTime() {
        office.navigate(system.url() + second);
        does("begin");
        var carried = office.getByTestId("carried");
        assertThat(carried).containsText("Einladungen schreiben " + run);
        assertThat(carried).containsText("Reise anmelden " + run);
        assertThat(carried).not().containsText("Programm entwerfen " + run);
        var earlier = office.getByTestId("to-approve").filter(new Locator.FilterOptions().setHasText(title));
        earlier.getByTestId("approve").click();
        said(office, "Das Protokoll ist genehmigt.");
        assertThat(earlier).hasCount(0);
        office.navigate(system.url() + first);
        assertThat(office.getByTestId("minutes")).hasAttribute("data-stage", "APPROVED");
        assertThat(office.getByTestId("minutes-pdf")).isVisible();
        assertThat(office.getByTestId("item-minutes")).hasCount(0);
    }

    @Test
    @Order(10)
    void isAccessibleInBothLanguagesAndColourSchemes() {
        office.navigate(system.url() + "/action-items");
        var item = office.getByTestId("action-entry")
                .getByRole(AriaRole.LINK)
                .first()
                .getAttribute("href");
        var pages = new LinkedHashMap<String, String>();
        pages.put("network", "/network");
        pages.put("meetings", "/meetings?when=all");
        pages.put("meeting", first);
        pages.put("meeting-in-progress", second);
        pages.put("meeting-new", "/meetings/new");
        pages.put("action-items", "/action-items");
        pages.put("action-item", item);
        pages.put("action-item-new", "/action-items/new");
        assertThat(new Tour(office, system.url(), pages).complaints()).isEmpty();
        // The browser itself reports the refusals that are part of the story.
        assertThat(browser.complaints().stream()
                        .filter(complaint -> !complaint.contains("400") && !complaint.contains("422")))
                .isEmpty();
    }

    /** Takes the next step of the meeting that the office looks at. */
    private void does(String verb) {
        office.getByTestId("next-" + verb).click();
        office.getByTestId("verb-do").click();
        assertThat(office.getByTestId("verb-dialog")).hasCount(0);
    }

    private static Locator item(Page page, String topic) {
        return page.getByTestId("agenda-item").filter(new Locator.FilterOptions().setHasText(topic));
    }

    private static void said(Page page, String what) {
        assertThat(page.getByTestId("said")).hasText(what);
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
