package city.weltoffen.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Somebody proposes an event, the office makes an activity of it, holds it, and settles what follows. */
@WithTheSystem
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ActivityStoryTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final TheSystem system;
    private final Browser browser = new Browser();
    private final String title = "Fest der Städte " + Long.toString(System.nanoTime(), 36);
    private Page somebody;
    private Page office;
    private String activity = "";

    ActivityStoryTest(TheSystem system) {
        this.system = system;
    }

    @BeforeAll
    void open() {
        somebody = browser.person();
        office = browser.person();
        signIn();
    }

    /** Notifications go to people who have been here before. */
    private void signIn() {
        office.navigate(system.url() + "/login?returnTo=/inbox");
        office.locator("#username").fill("office");
        office.locator("#password").fill("weltoffen");
        office.locator("button[type=submit]").click();
        assertThat(office.getByRole(AriaRole.HEADING, named("Posteingang"))).isVisible();
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    @Order(1)
    void isProposedByAnybodyOnThePublicPage() {
        somebody.navigate(system.url() + "/public/activities");
        somebody.getByRole(AriaRole.LINK, named("Veranstaltung vorschlagen")).click();
        field(somebody, "Was soll es sein?").selectOption("event");
        field(somebody, "Titel").fill(title);
        field(somebody, "Ihr Vorschlag").fill("Musik und Essen aus unseren Partnerstädten.");
        field(somebody, "Ort").fill("Opernplatz");
        field(somebody, "Erster Tag").fill(TheSystem.TODAY);
        field(somebody, "Ihr Name").fill("Paula Proposer");
        somebody.getByTestId("public-proposal")
                .getByRole(AriaRole.BUTTON, in("Vorschlag senden"))
                .click();
        assertThat(somebody.locator("[aria-invalid=true]")).hasCount(1);
        field(somebody, "E-Mail").fill("paula@weltoffen.example");
        Browser.screenshot(somebody, "proposal-form");
        somebody.getByTestId("public-proposal")
                .getByRole(AriaRole.BUTTON, in("Vorschlag senden"))
                .click();
        assertThat(somebody.getByTestId("receipt")).containsText("Ihr Vorschlag ist angekommen");
    }

    @Test
    @Order(2)
    void waitsOnTheStartPageOfTheOfficeAndStandsInItsInbox() {
        office.navigate(system.url());
        assertThat(office.getByTestId("headline")).containsText("brauch");
        showAllMatters();
        assertThat(matter()).containsText("Vorschlag");
        Browser.screenshot(office, "start-proposal");

        office.navigate(system.url() + "/inbox");
        assertThat(office.getByTestId("notification")
                        .filter(with("Aktivität vorgeschlagen: Veranstaltung"))
                        .first())
                .isVisible();
    }

    @Test
    @Order(3)
    void isAcceptedAsAPublicActivity() {
        office.navigate(system.url());
        showAllMatters();
        matter().getByRole(AriaRole.LINK).click();
        assertThat(office.getByTestId("proposal")).containsText("Paula Proposer");
        Browser.screenshot(office, "proposal");
        office.getByRole(AriaRole.LINK, named("Annehmen und planen")).click();
        assertThat(field(office, "Titel (deutsch)")).hasValue(title);
        office.getByLabel("Öffentlich zeigen").check();
        office.getByTestId("save").click();

        assertThat(office.getByTestId("activity")).containsText(title);
        assertThat(office.getByTestId("activity")).not().containsText("Paula");
        activity = office.url().replaceFirst(".*/", "");
    }

    @Test
    @Order(4)
    void appearsInThePublicCalendarAndInTheFeed() {
        somebody.navigate(system.url() + "/public/activities");
        field(somebody, "Suche in Titel, Programm und Ort").fill(title);
        assertThat(somebody.getByTestId("public-activities")).containsText(title);
        assertThat(field(somebody, "Adresse des Kalenders")).hasValue(system.url() + feed());
        Browser.screenshot(somebody, "public-calendar");
        somebody.getByRole(AriaRole.LINK, exactly(title)).click();
        assertThat(somebody.getByTestId("public-activity")).containsText("Opernplatz");

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Http.send(HttpRequest.newBuilder(URI.create(system.url() + feed()))
                                        .build())
                                .body())
                        .contains("UID:" + activity, "BEGIN:VTIMEZONE", "DTSTART;VALUE=DATE:20260506"));
    }

    @Test
    @Order(5)
    void isHeldWithAnOutcomeAndTwoFollowUps() {
        verb("Hat stattgefunden");
        office.getByTestId("verb-dialog").getByLabel("Teilnehmende").fill("120");
        office.getByTestId("verb-do").click();
        assertThat(office.getByTestId("said")).hasText("Die Aktivität hat stattgefunden.");
        verb("Ergebnis festhalten");
        var dialog = office.getByTestId("verb-dialog");
        dialog.getByLabel("Ergebnis").fill("Viele Gäste, gute Gespräche.");
        dialog.getByLabel("Weitere Folgeschritte").fill("Posen fragt nach einem Chor\nEin Kochbuch drucken");
        office.getByTestId("verb-do").click();
        assertThat(office.getByTestId("follow-ups").getByRole(AriaRole.LISTITEM))
                .hasCount(2);
    }

    @Test
    @Order(6)
    void settlesWhatFollows() {
        office.navigate(system.url());
        showAllMatters();
        matter().getByRole(AriaRole.LINK).click();

        settle("Posen fragt nach einem Chor");
        var dialog = office.getByTestId("follow-up-dialog");
        dialog.getByLabel("Daraus wurde").selectOption("enquiry");
        dialog.getByLabel("Gibt es noch nicht; jetzt anlegen").check();
        Browser.screenshot(office, "follow-up-new");
        office.getByTestId("follow-up-do").click();
        assertThat(office.getByTestId("follow-ups")).containsText("eine Anfrage");

        settle("Ein Kochbuch drucken");
        dialog.getByLabel("Daraus wurde").selectOption("dismissed");
        dialog.getByLabel("Grund").fill("Kein Geld");
        office.getByTestId("follow-up-do").click();
        assertThat(office.getByTestId("follow-ups")).containsText("Kein Geld");
        assertThat(office.locator("[data-testid=follow-ups] [data-open=true]")).hasCount(0);
        Browser.screenshot(office, "activity-settled");

        office.navigate(system.url());
        showAllMatters();
        assertThat(office.getByTestId("matter").filter(with(title))).hasCount(0);
        assertThat(office.getByTestId("matter").filter(with("Posen fragt nach einem Chor")))
                .hasCount(1);
    }

    @Test
    @Order(7)
    void isReadableForAllOnEveryPage() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("start-office", "/");
        pages.put("proposals", "/activities/proposals");
        pages.put("proposals-accepted", "/activities/proposals?state=ACCEPTED");
        pages.put("activity", "/activities/" + activity);
        pages.put("activity-edit", "/activities/" + activity + "/edit");
        pages.put("public-activity", "/public/activities/" + activity);
        pages.put("public-calendar", "/public/activities");
        pages.put("public-propose", "/public/propose");
        assertThat(new Tour(office, system.url(), pages).complaints()).isEmpty();
        assertThat(browser.complaints().stream().filter(complaint -> !complaint.contains("400")))
                .isEmpty();
    }

    private static String feed() {
        return "/api/public/activities/calendar.ics?language=de";
    }

    private Locator matter() {
        return office.getByTestId("matter").filter(with(title)).first();
    }

    /** Other stories leave matters too, and a long list shows only its beginning. */
    private void showAllMatters() {
        assertThat(office.getByTestId("matters").or(office.getByTestId("nothing-waits")))
                .isVisible();
        var more = office.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("weitere zeigen")));
        if (more.count() > 0) {
            more.click();
        }
    }

    private void verb(String name) {
        office.getByRole(AriaRole.BUTTON, named("Was ist geschehen?")).click();
        office.getByRole(AriaRole.BUTTON, exactly(name)).click();
    }

    private void settle(String followUp) {
        office.getByRole(AriaRole.BUTTON, named("Abschließen: " + followUp)).click();
    }

    /** The browser reads the pattern, and knows no quotes. */
    private static Locator field(Page page, String label) {
        return page.getByLabel(Pattern.compile("^\\s*" + label.replaceAll("[?()]", "\\\\$0")))
                .first();
    }

    private static Locator.FilterOptions with(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions exactly(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByRoleOptions in(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
