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

/** A citizen asks, the office and two departments answer, each in a browser of their own. */
@WithTheSystem
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EnquiryStoryTest {

    private static final String KULTUR = "Kulturbüro";
    private static final String UMWELT = "Fachbereich Umwelt und Stadtgrün";

    private final TheSystem system;
    private final Browser browser = new Browser();
    private final String run = Long.toString(System.nanoTime(), 36);
    private final String city = "Miasto " + run;
    private final String cooperation = "Gärten und Musik " + run;
    private final String visit = "Besuch im Juni " + run;
    private Page office;
    private String enquiry = "";

    EnquiryStoryTest(TheSystem system) {
        this.system = system;
    }

    @BeforeAll
    void open() {
        office = browser.person();
        signIn(office, "/enquiries", "office");
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    @Order(1)
    void isSentByAnybodyFromThePublicForm() {
        var anybody = browser.person();
        anybody.navigate(system.url() + "/public/enquiry");
        var form = anybody.getByTestId("public-enquiry");
        form.getByLabel("Worum geht es?").selectOption("cooperation");
        field(form, "Betreff").fill(cooperation);
        field(form, "Text der Anfrage").fill("Wir möchten <b>gemeinsam</b> gärtnern und musizieren.");
        field(form, "Organisation").fill(city);
        form.getByRole(AriaRole.COMBOBOX, named("Land")).selectOption("PL");
        choose(form, "Themen", "Klima und Umwelt");
        field(form, "Name").fill("Ada Kowalska");
        field(form, "E-Mail").fill("ada@example.org");
        assertThat(Browser.violations(anybody, "public-enquiry")).isEmpty();
        button(form, "Anfrage senden").click();
        assertThat(anybody.getByTestId("receipt")).containsText(Pattern.compile("\\d{4}-\\d{4}"));
        Browser.screenshot(anybody, "public-enquiry-sent");
    }

    @Test
    @Order(2)
    void isSentWithoutJavaScriptToo() {
        var anybody = browser.personWithoutJavaScript();
        anybody.navigate(system.url() + "/public/enquiry");
        anybody.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Anfrage an die Stadt"))
                .click();
        Browser.screenshot(anybody, "plain-form");
        anybody.locator("#kind").selectOption("delegation-visit");
        anybody.locator("#subject").fill(visit);
        anybody.locator("#text").fill("Wir kommen zu zehnt.");
        anybody.locator("#organisation").fill(city);
        anybody.locator("#name").fill("Ada Kowalska");
        anybody.locator("#email").fill("ada@example.org");
        anybody.locator("button[type=submit]").click();
        assertThat(anybody.locator("main")).containsText(Pattern.compile("\\d{4}-\\d{4}"));
    }

    @Test
    @Order(3)
    void isFoundOnTheBoardSortedAndRouted() {
        openFromBoard(cooperation);
        enquiry = office.url().substring(system.url().length());
        assertThat(office.getByTestId("enquiry")).containsText("<b>gemeinsam</b>");
        assertThat(office.getByTestId("assessment")).containsText("Klima und Umwelt");
        button(office.getByTestId("triage"), "Sichtung speichern").click();
        said("Sichtung gespeichert.");
        var route = office.getByTestId("route");
        choose(route, "Ämter", KULTUR);
        choose(route, "Ämter", UMWELT);
        button(route, "Um Stellungnahme bitten").click();
        said("Die Ämter sind gefragt.");
        assertThat(office.getByTestId("missing")).containsText(KULTUR);
        assertThat(office.getByTestId("missing")).containsText(UMWELT);
    }

    @Test
    @Order(4)
    void getsTheStatementsOfACoordinatorAndOfAMember() {
        states("kultur", KULTUR, "Musik passt gut.");
        states("umwelt", UMWELT, "Gärten auch.");
    }

    @Test
    @Order(5)
    void isAcceptedAndAnswered() {
        office.reload();
        assertThat(office.getByTestId("statements")).containsText("Musik passt gut.");
        assertThat(office.getByTestId("statements")).containsText("Gärten auch.");
        var decide = office.getByTestId("decide");
        field(decide, "Begründung").fill("Passt zum Konzept.");
        button(decide, "Entscheidung festhalten").click();
        said("Die Entscheidung steht.");
        var answer = office.getByTestId("answer-form");
        assertThat(field(answer, "Antwort")).hasValue(Pattern.compile(".*Passt zum Konzept.*", Pattern.DOTALL));
        button(answer, "Als beantwortet festhalten").click();
        assertThat(office.getByTestId("answer-pdf")).isVisible();
        assertThat(office.getByTestId("answer-docx")).isVisible();
    }

    @Test
    @Order(6)
    void becomesARelationThatKnowsWhereItComesFrom() {
        var convert = office.getByTestId("convert");
        convert.getByLabel("Aus der Anfrage wird").selectOption("RELATION");
        convert.getByLabel("Der Partner ist noch nicht bekannt").check();
        Browser.screenshot(office, "enquiry-convert");
        button(convert, "Beziehung vorschlagen").click();
        said("Die Beziehung ist vorgeschlagen.");
        office.getByTestId("became").click();
        assertThat(office.getByTestId("relation")).containsText(city);
        office.getByTestId("origin").click();
        assertThat(office.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(cooperation)))
                .isVisible();
    }

    @Test
    @Order(7)
    void becomesAnActivityWhereItIsAVisit() {
        openFromBoard(visit);
        assertThat(office.getByTestId("similar")).containsText(cooperation);
        button(office.getByTestId("triage"), "Sichtung speichern").click();
        said("Sichtung gespeichert.");
        var decide = office.getByTestId("decide");
        field(decide, "Begründung").fill("Willkommen.");
        button(decide, "Entscheidung festhalten").click();
        said("Die Entscheidung steht.");
        var convert = office.getByTestId("convert");
        assertThat(convert.getByLabel("Art der Aktivität")).hasValue("incoming-delegation");
        assertThat(field(convert, "Titel")).hasValue(visit);
        field(convert, "Erster Tag").fill("2026-06-08");
        button(convert, "Aktivität planen").click();
        said("Die Aktivität ist geplant.");
        office.getByTestId("became").click();
        assertThat(office.getByTestId("activity")).containsText("08.06.2026");
        assertThat(office.getByTestId("origin")).isVisible();
    }

    @Test
    @Order(8)
    void isFilledInFromAMailDroppedOnTheBoard() {
        office.navigate(system.url() + "/enquiries");
        drop(office.getByTestId("mail-drop"), "anfrage.eml", """
                From: Ada Kowalska <ada@um.poznan.pl>
                Subject: Kooperation im Jazz
                Date: Wed, 6 May 2026 10:00:00 +0200
                Content-Type: text/plain; charset=utf-8

                Sehr geehrte Damen und Herren, wir möchten mit der Stadt über Jazz sprechen.
                """);
        assertThat(office.getByTestId("from-mail")).isVisible();
        assertThat(field(office.locator("form"), "Betreff")).hasValue("Kooperation im Jazz");
        assertThat(office.getByLabel("Text der Anfrage")).hasValue(Pattern.compile("Sehr geehrte.*"));
        assertThat(office.getByLabel("Organisation")).hasValue("Posen");
        assertThat(office.getByLabel("E-Mail")).hasValue("ada@um.poznan.pl");
        Browser.screenshot(office, "enquiry-from-mail");
    }

    @Test
    @Order(9)
    void isAccessibleInBothLanguagesAndColourSchemes() {
        var reader = browser.person();
        signIn(reader, enquiry, "office");
        var pages = new LinkedHashMap<>(Map.of("enquiry-closed", enquiry, "enquiry-board", "/enquiries"));
        assertThat(new Tour(reader, system.url(), pages).complaints()).isEmpty();
        reader.navigate(system.url() + enquiry);
        assertThat(reader.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Stellungnahmen")))
                .isVisible();
        assertThat(reader.getByTestId("decision")).containsText("Angenommen");
        assertThat(reader.getByTestId("became")).hasText("Zur Beziehung, die daraus wurde");
    }

    @Test
    @Order(10)
    void neverComplainsOnTheConsoleAndAsksNoOtherHost() {
        assertThat(browser.complaints()).isEmpty();
    }

    private void states(String user, String department, String text) {
        var page = browser.person();
        signIn(page, enquiry, user);
        var form = page.getByTestId("state");
        assertThat(form).isVisible();
        // who speaks for several departments, by other stories, is asked for which one
        if (field(form, "Für").count() > 0) {
            field(form, "Für").selectOption(department);
        }
        field(form, "Stellungnahme").fill(text);
        button(form, "Stellungnahme abgeben").click();
        assertThat(page.getByTestId("said")).hasText("Stellungnahme abgegeben.");
        page.context().close();
    }

    private void openFromBoard(String subject) {
        office.navigate(system.url() + "/enquiries");
        office.getByTestId("board").getByRole(AriaRole.LINK, named(subject)).click();
        assertThat(office.getByTestId("enquiry")).isVisible();
    }

    private void signIn(Page page, String path, String user) {
        page.navigate(system.url() + "/login?returnTo=" + path);
        page.locator("#username").fill(user);
        page.locator("#password").fill("weltoffen");
        page.locator("button[type=submit]").click();
        assertThat(page).hasURL(system.url() + path);
    }

    private void said(String what) {
        assertThat(office.getByTestId("said")).hasText(what);
    }

    private static Locator field(Locator form, String label) {
        return form.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    private static Locator button(Locator form, String name) {
        return form.getByRole(AriaRole.BUTTON, named(name));
    }

    private static void choose(Locator form, String label, String value) {
        var input = form.getByRole(AriaRole.COMBOBOX, named(label));
        input.fill(value);
        input.press("Enter");
        assertThat(form).containsText(value);
    }

    /** As the file manager does it. */
    private static void drop(Locator where, String name, String text) {
        var files = where.page()
                .evaluateHandle(
                        "([name, text]) => { const files = new DataTransfer();"
                                + " files.items.add(new File([text], name)); return files }",
                        new Object[] {name, text});
        where.dispatchEvent("drop", Map.of("dataTransfer", files));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
