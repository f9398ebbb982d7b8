package city.weltoffen.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
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

/** The culture office and the international office, each in a browser of their own. */
@WithTheSystem
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BrowserStoryTest {

    private static final String SUBSCRIPTION = "Partnerstädte";
    private static final String TITLE = "Call Town Twinning 2032";

    private final TheSystem system;
    private final Browser browser = new Browser();
    private Page kultur;
    private Page office;
    private String relation = "";

    BrowserStoryTest(TheSystem system) {
        this.system = system;
    }

    @BeforeAll
    void open() {
        kultur = browser.person();
        office = browser.person();
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    @Order(1)
    void signsInThroughTheGateway() {
        kultur.navigate(system.url() + "/inbox");
        assertThat(kultur.getByRole(AriaRole.HEADING, pageNamed("Bitte melden Sie sich an")))
                .isVisible();
        Browser.screenshot(kultur, "signed-out");
        kultur.getByRole(AriaRole.BANNER)
                .getByRole(AriaRole.LINK, named("Anmelden"))
                .click();
        Browser.screenshot(kultur, "sign-in");
        assertThat(Browser.violations(kultur, "sign-in")).isEmpty();
        signIn(kultur, "kultur");
        assertThat(kultur).hasURL(system.url() + "/inbox");
        assertThat(kultur.getByTestId("user-name")).hasText("Kim Kultur");
    }

    @Test
    @Order(2)
    void subscribesToAKeyWord() {
        navigation(kultur, "Abonnements").click();
        kultur.getByRole(AriaRole.LINK, pageNamed("Neues Abonnement")).first().click();
        kultur.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill(SUBSCRIPTION);
        var keywords = kultur.getByTestId("keywords").getByRole(AriaRole.TEXTBOX);
        keywords.fill("town twinning");
        keywords.press("Enter");
        Browser.screenshot(kultur, "subscription-new");
        assertThat(kultur.getByTestId("rule-text")).containsText("town twinning");
        kultur.getByTestId("save").click();
        assertThat(kultur.getByTestId("subscriptions")).containsText(SUBSCRIPTION);
        navigation(kultur, "Posteingang").click();
        assertThat(kultur.getByRole(AriaRole.HEADING, pageNamed("Posteingang"))).isVisible();
    }

    @Test
    @Order(3)
    void importsAPageAndSeesTheResult() {
        office.navigate(system.url() + "/login?returnTo=/funding");
        signIn(office, "office");
        office.getByRole(AriaRole.LINK, pageNamed("Importieren")).first().click();
        var page = city.weltoffen.system.Page.sampleOf("2032");
        office.locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        "page.json", "application/json", renamed(page).bytes()));
        office.getByTestId("start-import").click();
        assertThat(office.getByTestId("import-result")).isVisible();
        assertThat(office.getByTestId("count-read")).hasText("5");
        assertThat(office.getByTestId("count-created")).hasText("4");
        assertThat(office.getByTestId("count-rejectedCount")).hasText("1");
        assertThat(office.getByTestId("refused")).containsText("47381424TOPICSen");
        Browser.screenshot(office, "import-result");
    }

    @Test
    @Order(4)
    void seesTheCallArriveWithoutReloadingAndWithTheReason() {
        assertThat(entry()).containsText("Abonnement „" + SUBSCRIPTION + "“: Stichwort „town twinning“");
        assertThat(kultur.getByTestId("unread-badge")).isVisible();
        Browser.screenshot(kultur, "inbox-arrived");
    }

    @Test
    @Order(5)
    void opensTheCallAndHasReadIt() {
        entry().getByRole(AriaRole.LINK).click();
        assertThat(kultur.getByRole(AriaRole.HEADING, pageNamed(TITLE))).isVisible();
        var call = kultur.getByTestId("call");
        assertThat(call.getByTestId("identifier")).hasText("CERV-2032-CITIZENS-TOWN-TT");
        assertThat(call.getByTestId("deadlines")).containsText("23.09.2026");
        assertThat(call.getByTestId("deadlines")).containsText("noch 140 Tage");
        assertThat(call).containsText(Pattern.compile("Budget\\s*[\\d.]+\\s€"));
        navigation(kultur, "Posteingang").click();
        assertThat(entry().locator("[data-read]").first()).hasAttribute("data-read", "true");
    }

    @Test
    @Order(6)
    void switchesToEnglishAndStaysThere() {
        english(true);
        assertThat(entry()).containsText("key word “town twinning”");
        kultur.reload();
        assertThat(navigation(kultur, "Inbox")).isVisible();
        english(false);
        assertThat(navigation(kultur, "Posteingang")).isVisible();
    }

    @Test
    @Order(7)
    void findsWhoWorksWithPoznanAndSeesUpkeepTurn() {
        navigation(kultur, "Beziehungen").click();
        assertThat(kultur.getByTestId("relations").getByRole(AriaRole.LINK).first())
                .isVisible();
        kultur.navigate(system.url() + "/relations?q=poznan");
        kultur.getByTestId("relations")
                .getByRole(AriaRole.LINK, named("Posen"))
                .first()
                .click();
        assertThat(kultur.getByTestId("relation")).containsText("Städtepartnerschaft");
        Browser.screenshot(kultur, "relation-before");
        var noted = kultur.getByTestId("interactions").getByRole(AriaRole.LISTITEM);
        int before = noted.count();
        var form = kultur.getByTestId("note-interaction");
        form.getByRole(AriaRole.COMBOBOX).selectOption("CALL");
        form.getByRole(AriaRole.BUTTON).first().click();
        assertThat(noted).hasCount(before + 1);
        assertThat(kultur.getByTestId("upkeep")).hasAttribute("data-level", "WELL");
        Browser.screenshot(kultur, "relation-noted");
        relation = URI.create(kultur.url()).getPath();
    }

    @Test
    @Order(8)
    void isAccessibleInBothLanguagesAndColourSchemes() {
        office.navigate(system.url() + "/funding");
        var detail =
                office.getByTestId("calls").getByRole(AriaRole.LINK).first().getAttribute("href");
        var pages = new LinkedHashMap<String, String>();
        pages.put("start", "/");
        pages.put("funding", "/funding");
        pages.put("call", detail);
        pages.put("call-edit", detail + "/edit");
        pages.put("call-new", "/funding/new");
        pages.put("import", "/funding/import");
        pages.put("inbox", "/inbox");
        pages.put("subscriptions", "/subscriptions");
        pages.put("subscription-new", "/subscriptions/new");
        pages.put("departments", "/departments");
        pages.put("department", "/departments/kultur");
        pages.put("department-edit", "/departments/kultur/edit");
        pages.put("relations", "/relations");
        pages.put("relation", relation);
        pages.put("relation-edit", relation + "/edit");
        pages.put("relation-new", "/relations/new");
        pages.put("partner-new", "/partners/new");
        pages.put("enquiries", "/enquiries");
        pages.put("enquiry-new", "/enquiries/new");
        pages.put("public-relations", "/public/relations");
        pages.put("public-enquiry", "/public/enquiry");
        pages.put("public-activities", "/public/activities");
        pages.put("activities", "/activities");
        pages.put("activity-new", "/activities/new");
        pages.put("confirmations", "/confirmations");
        pages.put("disposals", "/disposals");
        pages.put("not-found", "/nowhere");
        assertThat(new Tour(office, system.url(), pages).complaints()).isEmpty();
    }

    @Test
    @Order(9)
    void signsOut() {
        kultur.navigate(system.url());
        assertThat(kultur.getByTestId("headline")).isVisible();
        kultur.getByRole(AriaRole.BUTTON, pageNamed("Abmelden")).click();
        assertThat(kultur.getByRole(AriaRole.BANNER).getByRole(AriaRole.LINK, named("Anmelden")))
                .isVisible();
    }

    @Test
    @Order(10)
    void neverComplainsOnTheConsoleAndAsksNoOtherHost() {
        assertThat(browser.complaints()).isEmpty();
    }

    private static void signIn(Page page, String user) {
        page.locator("#username").fill(user);
        page.locator("#password").fill("weltoffen");
        page.locator("button[type=submit]").click();
    }

    private void english(boolean wanted) {
        kultur.getByRole(AriaRole.BUTTON, pageNamed(wanted ? "EN – English" : "DE – Deutsch"))
                .click();
    }

    private Locator entry() {
        return kultur.getByTestId("notification")
                .filter(new Locator.FilterOptions().setHasText(TITLE))
                .first();
    }

    private static Locator navigation(Page page, String name) {
        return page.getByRole(AriaRole.NAVIGATION)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name)))
                .first();
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions pageNamed(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static city.weltoffen.system.Page renamed(city.weltoffen.system.Page page) {
        return city.weltoffen.system.Page.of(page.name(), page.text().replace("Call Town Twinning 2026", TITLE));
    }
}
