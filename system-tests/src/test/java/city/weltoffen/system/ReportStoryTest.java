package city.weltoffen.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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

/** The office makes a report on the concept, a department comments, the council and everybody read it. */
@WithTheSystem
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReportStoryTest {

    private static final String TOMORROW = "2026-05-07";

    private final TheSystem system;
    private final Browser browser = new Browser();
    private final String run = Long.toString(System.nanoTime(), 36);
    private final String remark = "Der zweite Ort fehlt " + run;
    private final String reason = "Stelle unbesetzt " + run;
    private final String milestone = "Programm steht " + run;
    private Page office;
    private Page kultur;
    private Page council;
    private Page somebody;
    private String report = "";

    ReportStoryTest(TheSystem system) {
        this.system = system;
    }

    /** Notifications go to people who have been here before. */
    @BeforeAll
    void open() {
        office = browser.person();
        signIn(office, "/reports", "office");
        kultur = browser.person();
        signIn(kultur, "/inbox", "kultur");
        council = browser.person();
        signIn(council, "/", "rat");
        somebody = browser.person();
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    @Order(1)
    void isOpenedByTheOfficeWhichAsksTheDepartments() {
        does("/api/measures/2.1/override-status", Map.of("value", "LATE", "reason", reason));
        office.getByTestId("open-report").click();
        office.getByLabel("Aktenzeichen").fill("18.1-" + run);
        office.getByLabel("Unterzeichnet von").fill("Olga Office");
        office.reload();
        assertThat(office.getByLabel("Aktenzeichen")).hasValue("18.1-" + run);
        office.getByTestId("save").click();

        assertThat(office.getByTestId("file-reference")).containsText("18.1-" + run);
        report = office.url().substring(system.url().length());
        assertThat(office.getByTestId("would-ask")).containsText("Kulturbüro");
        assertThat(office.getByTestId("ask")).containsText("21.05.2026");
        button(office.getByTestId("ask"), "Um Stellungnahme bitten").click();
        said("Die Ämter sind gefragt. Sie haben bis zum 21.05.2026 Zeit.");
        Browser.screenshot(office, "report-asked");
    }

    @Test
    @Order(2)
    void waitsForKulturWhichCommentsOnItsMeasure() {
        kultur.navigate(system.url() + "/inbox");
        assertThat(kultur.getByTestId("notification")
                        .filter(new Locator.FilterOptions().setHasText("Stellungnahme erbeten"))
                        .first())
                .isVisible();
        kultur.navigate(system.url() + report);
        var form = kultur.getByTestId("comment-kultur");
        var comment = form.getByLabel(Pattern.compile("4\\.2 "));
        comment.fill(remark);
        kultur.reload();
        assertThat(comment).hasValue(remark);
        button(form, "Speichern und abschließen").click();
        assertThat(kultur.getByTestId("said")).containsText("Die Antwort ist vermerkt.");
        assertThat(kultur.getByTestId("asked").getByRole(AriaRole.LISTITEM)).hasCount(1);
        assertThat(comment).hasValue(remark);
        assertThat(kultur.getByTestId("said-of-measure")).containsText(remark);
        Browser.screenshot(kultur, "report-commented");
    }

    @Test
    @Order(3)
    void standsInTheListWithThoseWhoHaveNotAnswered() {
        office.navigate(system.url() + "/reports");
        var entry = office.getByTestId("report-entry").first();
        assertThat(entry).containsText("in Stellungnahme");
        assertThat(entry.getByTestId("waits-for")).not().containsText("Kulturbüro");
        assertThat(entry.getByTestId("waits-for")).containsText("Umwelt");
    }

    @Test
    @Order(4)
    void isNotFrozenInTheFuture() {
        office.navigate(system.url() + report);
        assertThat(office.getByTestId("wait")).isVisible();
        allAnswer(report);
        office.reload();
        var freeze = office.getByTestId("freeze");
        var day = freeze.getByLabel("Stand");
        assertThat(day).hasValue(TheSystem.TODAY);
        day.fill(TOMORROW);
        button(freeze, "Festschreiben").click();
        assertThat(office.locator("[aria-invalid=true]")).hasCount(1);
        assertThat(freeze).containsText("Zukunft");
        assertThat(day).hasValue(TOMORROW);
        Browser.screenshot(office, "report-future");

        day.fill(TheSystem.TODAY);
        button(freeze, "Festschreiben").click();
        said("Der Bericht ist festgeschrieben.");
    }

    @Test
    @Order(5)
    void isNobodyElsesBeforeItIsPublished() {
        council.navigate(system.url() + report);
        assertThat(council.getByTestId("report")).hasCount(0);
        somebody.navigate(system.url() + "/public" + report);
        assertThat(somebody.getByRole(AriaRole.ALERT)).isVisible();
    }

    @Test
    @Order(6)
    void isPublishedAfterAQuestion() {
        assertThat(office.getByTestId("report-content")).containsText(reason);
        office.getByTestId("version").getByLabel("Öffentliche Fassung").check();
        assertThat(office.locator("[data-testid=report-content][data-version=PUBLIC]"))
                .isVisible();
        assertThat(office.getByTestId("report-content")).not().containsText(reason);
        button(office.getByTestId("publish"), "Veröffentlichen").click();
        office.getByTestId("publish-do").click();
        said("Der Bericht ist veröffentlicht.");
    }

    @Test
    @Order(7)
    void isFoundAndReadByTheCouncil() {
        council.navigate(system.url());
        council.getByRole(AriaRole.NAVIGATION)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Berichte"))
                .click();
        council.getByTestId("report-entry").first().getByRole(AriaRole.LINK).click();
        assertThat(council.getByTestId("overview")).containsText("2.1 Vernetzung");
        assertThat(council.getByTestId("report")).not().containsText(reason);
        assertThat(council.getByTestId("report")).not().containsText(remark);
        assertThat(council.getByTestId("public-pdf")).isVisible();
        assertThat(council.getByTestId("internal-pdf")).hasCount(0);
        Browser.screenshot(council, "report-council");
    }

    @Test
    @Order(8)
    void isReadByAnybody() {
        somebody.navigate(system.url());
        somebody.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Berichte zum Konzept"))
                .click();
        somebody.getByTestId("public-reports").getByRole(AriaRole.LINK).first().click();
        assertThat(somebody.getByTestId("public-report")).containsText("2.1 Vernetzung");
        assertThat(somebody.getByTestId("public-report")).not().containsText(reason);
        var download = somebody.waitForDownload(
                () -> somebody.getByTestId("public-pdf").click());
        assertThat(download.suggestedFilename()).endsWith(".pdf");
        assertThat(somebody.getByTestId("data-json")).isVisible();
    }

    @Test
    @Order(9)
    void isComparedWithTheNextOne() {
        does("/api/measures/4.2/add-milestone", Map.of("title", Map.of("de", milestone), "due", TheSystem.TODAY));
        does("/api/measures/4.2/complete-milestone", Map.of("milestone", idOfMilestone(), "on", TheSystem.TODAY));
        var second = system.as("office-system").post("/api/reports", Map.of()).good();
        var path = "/reports/" + second.get("id").asString();
        does("/api" + path + "/ask-comments", Map.of());
        allAnswer(path);
        does("/api" + path + "/freeze", Map.of("asOf", TheSystem.TODAY));

        office.navigate(system.url() + path);
        var moved = office.getByTestId("moved").locator("[data-measure='4.2']");
        assertThat(moved).containsText("Meilenstein „" + milestone + "“ erreicht");
        assertThat(office.getByTestId("still").locator("[data-measure='2.1']")).containsText(reason);
        Browser.screenshot(office, "report-comparison");
    }

    @Test
    @Order(10)
    void isReadableForAllOnEveryPage() {
        var pages = new LinkedHashMap<String, String>();
        pages.put("reports", "/reports");
        pages.put("report-new", "/reports/new");
        pages.put("report", report);
        pages.put("public-reports", "/public/reports");
        pages.put("public-report", "/public" + report);
        assertThat(new Tour(office, system.url(), pages).complaints()).isEmpty();
    }

    /** A day in the future and a report that is not to be seen are refused, which the browser notes. */
    @Test
    @Order(11)
    void neverComplainsOnTheConsoleOtherwise() {
        assertThat(browser.complaints().stream()
                        .filter(complaint -> !complaint.contains("400") && !complaint.contains("404")))
                .isEmpty();
    }

    private String idOfMilestone() {
        return system.as("office-system")
                .get("/api/measures/4.2")
                .good()
                .get("milestones")
                .valueStream()
                .filter(one -> one.get("title").get("de").asString().equals(milestone))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asString();
    }

    /** The office notes the answers of those who have not given one. */
    private void allAnswer(String path) {
        system.as("office-system")
                .get("/api" + path)
                .good()
                .get("departments")
                .valueStream()
                .forEach(asked -> does(
                        "/api" + path + "/conclude",
                        Map.of("department", asked.get("department").asString())));
    }

    private void does(String path, Object body) {
        system.as("office-system").post(path, body).good();
    }

    private void said(String what) {
        assertThat(office.getByTestId("said")).hasText(what);
    }

    private void signIn(Page page, String path, String user) {
        page.navigate(system.url() + "/login?returnTo=" + path);
        page.locator("#username").fill(user);
        page.locator("#password").fill("weltoffen");
        page.locator("button[type=submit]").click();
        assertThat(page).hasURL(system.url() + path);
    }

    private static Locator button(Locator form, String name) {
        return form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }
}
