package city.weltoffen.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.time.Duration;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A call that fits a coordinator's profile stands first in the list; two departments want it, apply together, decide and
 * win, and the EU project stands in the relations.
 */
@WithTheSystem
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FundingStoryTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String UMWELT = "6f1c3a52-0d41-4d8e-9f53-0a1b6c2d0003";

    private static final String PARTNER = """
            {"kind": "CITY", "name": {"de": "%1$s", "en": "%1$s"}, "country": "PL",
             "position": {"latitude": 52.4, "longitude": 16.9}}""";

    private static final String CALL = """
            {"identifier": "STORY-%s", "title": "%s", "kind": "grant", "programme": "CREA",
             "deadlines": [{"date": "2026-09-23"}]}""";

    private final TheSystem system;
    private final Api office;
    private final Api kultur;
    private final Browser browser = new Browser();
    private final String run = Long.toString(System.nanoTime(), 36);
    private final String title = "Music and climate adaptation in town twinning " + run;
    private final String project = "MUSIC-" + run;
    private final String city = "Nowa " + run;
    private Profile profile;
    private Page asKultur;
    private Page asUmwelt;
    private String call = "";
    private String application = "";

    FundingStoryTest(TheSystem system) {
        this.system = system;
        office = system.as("office-system");
        kultur = system.as("kultur-system");
    }

    @BeforeAll
    void aCallAPartnerAndSomebodyWhoCoordinatesEachDepartment() {
        profile = Profile.of(office, "kultur", List.of("Städtepartnerschaft", "Klimaanpassung", "Musik"));
        if (office.get("/api/departments/umwelt").good().get("coordinators").isEmpty()) {
            var uli = Map.of("subject", UMWELT, "name", "Uli Umwelt", "departments", List.of("umwelt"));
            office.post("/api/coordinators", uli).good();
        }
        office.post("/api/partners", json(PARTNER.formatted(city))).good();
        var grant = office.post("/api/calls", json(CALL.formatted(run, title))).good();
        call = "/funding/" + grant.get("id").asString();
        asKultur = browser.signedIn(system, "kultur", "/inbox");
        asUmwelt = browser.signedIn(system, "umwelt", call);
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    @AfterAll
    void close() {
        browser.close();
        profile.close();
    }

    @Test
    @Order(1)
    void standsFirstForWhomItFitsWithTheReasonAndIsWantedWithOneClick() {
        var row = new CallList(asKultur, system.url())
                .beginsWith(
                        title,
                        List.of("Music", "climate adaptation", "town twinning"),
                        "town twinning im Titel – Ihr Stichwort „Städtepartnerschaft“");
        row.getByTestId("declare-interest").click();
        assertThat(row.getByTestId("own-interest")).hasText("Partner");
        Browser.screenshot(asKultur, "interest-in-a-list");
    }

    @Test
    @Order(2)
    void isWantedByAnotherDepartmentThatSeesTheFirstOne() {
        asUmwelt.reload();
        var box = asUmwelt.getByTestId("call-interest");
        assertThat(box.getByTestId("interests")).containsText("Kulturbüro");
        box.getByTestId("declare-LEAD").click();
        assertThat(interest(asUmwelt, "umwelt")).containsText("Federführung");
        assertThat(box.getByTestId("declare-LEAD")).hasCount(0);

        await("kultur hears of it")
                .atMost(PATIENCE)
                .until(() -> kultur.inbox().stream()
                        .map(entry -> entry.get("title").get("de").asString())
                        .anyMatch(news ->
                                news.contains("Interesse am Aufruf: Fachbereich Umwelt und Stadtgrün (Federführung)")
                                        && news.contains(title)));
    }

    @Test
    @Order(3)
    void becomesOneJointApplicationThatBothSee() {
        asUmwelt.getByTestId("begin-joint").click();
        asUmwelt.getByTestId("joint-do").click();
        assertThat(asUmwelt.getByTestId("joint-dialog"))
                .containsText("Bitte geben Sie dem Projekt einen kurzen Namen.");
        assertThat(Browser.violations(asUmwelt, "joint-refused")).isEmpty();
        asUmwelt.getByTestId("joint-dialog").getByLabel("Kurzname des Projekts").fill(project);
        asUmwelt.getByTestId("joint-do").click();
        assertThat(asUmwelt.getByTestId("application")).containsText(project);
        application = URI.create(asUmwelt.url()).getPath();

        asKultur.navigate(system.url() + call);
        assertThat(asKultur.getByTestId("joint")).containsText("Federführend: Fachbereich Umwelt und Stadtgrün");
        asKultur.getByTestId("application-link").click();
        assertThat(asKultur.getByTestId("standings")).containsText("Kulturbüro");
        assertThat(asKultur.getByTestId("stage")).hasText("Interesse");
    }

    @Test
    @Order(4)
    void cannotGoOnBeforeAllHaveDecided() {
        decides(asUmwelt, "umwelt");
        asUmwelt.navigate(system.url() + application);
        chooses(asUmwelt, "GO");
        asUmwelt.getByTestId("move-do").click();
        assertThat(asUmwelt.getByTestId("move-dialog"))
                .containsText("haben ihre Entscheidung zur Teilnahme noch nicht eingetragen: Kulturbüro");
        Browser.screenshot(asUmwelt, "application-undecided");
        decides(asKultur, "kultur");
    }

    private void decides(Page page, String department) {
        page.navigate(system.url() + call);
        interest(page, department).getByTestId("record-decision").click();
        page.getByTestId("decision-do").click();
        var dialog = page.getByTestId("decision-dialog");
        assertThat(dialog).containsText("Bitte nennen Sie die Haushaltsstelle.");
        assertThat(Browser.violations(page, "decision-refused-" + department)).isEmpty();
        dialog.getByLabel("Wer hat entschieden?").fill("Fachbereichsleitung");
        dialog.getByLabel("Eigenanteil in Euro").fill("20000");
        dialog.getByLabel("Haushaltsstelle").fill("1.28101");
        dialog.getByLabel("Aktenzeichen").fill("41.1-" + run);
        page.getByTestId("decision-do").click();
        assertThat(interest(page, department)).containsText("Teilnahme beschlossen");
        assertThat(interest(page, department)).containsText("Fachbereichsleitung");
    }

    @Test
    @Order(5)
    void getsAPartnerAndIsSubmitted() {
        asUmwelt.navigate(system.url() + application);
        asUmwelt.getByTestId("edit").click();
        var picker = asUmwelt.getByTestId("partner-picker");
        picker.getByLabel("Partner hinzufügen").fill(city);
        picker.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile(city)))
                .click();
        assertThat(asUmwelt.getByTestId("partners-field")).containsText(city);
        asUmwelt.getByLabel("Beantragt in Euro").fill("150000");
        asUmwelt.getByTestId("save").click();
        assertThat(asUmwelt.getByTestId("facts")).containsText("150.000");

        chooses(asUmwelt, "GO");
        asUmwelt.getByTestId("move-do").click();
        assertThat(asUmwelt.getByTestId("stage")).hasText("Beschlossen");
        chooses(asUmwelt, "SUBMITTED");
        asUmwelt.getByTestId("move-do").click();
        assertThat(asUmwelt.getByTestId("move-dialog")).containsText("Bitte ausfüllen: Aktenzeichen.");
        asUmwelt.getByTestId("move-dialog").getByLabel("Aktenzeichen").fill("67.1-" + run);
        asUmwelt.getByTestId("move-do").click();
        assertThat(asUmwelt.getByTestId("stage")).hasText("Eingereicht");
    }

    @Test
    @Order(6)
    void isGrantedOnTheBoardWithTheKeyboard() {
        asKultur.navigate(system.url() + "/funding/applications?q=" + run);
        var card = asKultur.locator("[data-stage=SUBMITTED]").getByTestId("application-card");
        card.getByTestId("move").press("Enter");
        card.getByTestId("verbs").press("Enter");
        card.locator("[data-verb=GRANTED]").press("Enter");
        var dialog = asKultur.getByTestId("move-dialog");
        dialog.getByLabel("Bewilligter Anteil der Stadt in Euro").fill("120000");
        dialog.getByLabel("Beginn des Projekts").fill("2027-01-01");
        dialog.getByLabel("Ende des Projekts").fill("2028-12-31");
        Browser.screenshot(asKultur, "application-grant");
        asKultur.getByTestId("move-do").click();
        assertThat(asKultur.locator("[data-stage=GRANTED]")).containsText(project);
        assertThat(asKultur.locator("[data-stage=GRANTED]")).containsText("120.000");
    }

    @Test
    @Order(7)
    void standsAsAnEuProjectInListAndMapOfTheRelations() {
        await("the EU project")
                .atMost(PATIENCE)
                .until(() -> office.get("/api/relations?kind=EU_PROJECT&q=" + project)
                                .good()
                                .get("total")
                                .asInt()
                        == 1);
        asUmwelt.navigate(system.url() + application);
        asUmwelt.getByTestId("to-project").click();
        assertThat(asUmwelt.getByTestId("relation")).hasAttribute("data-kind", "EU_PROJECT");
        asUmwelt.getByTestId("to-application").click();
        assertThat(asUmwelt.getByTestId("application")).containsText(project);

        asKultur.navigate(system.url() + "/relations?q=" + project);
        assertThat(asKultur.getByTestId("relations")).containsText(city);
        assertThat(asKultur.getByTestId("map").getByTestId("marker")).hasCount(1);
        Browser.screenshot(asKultur, "project-on-the-map");
    }

    @Test
    @Order(8)
    void goesOnWhereItsCardIsDragged() {
        asKultur.navigate(system.url() + "/funding/applications?q=" + run);
        asKultur.locator("[data-stage=GRANTED]")
                .getByTestId("handle")
                .dragTo(asKultur.locator("[data-stage=REPORTING]"));
        assertThat(asKultur.locator("[data-stage=REPORTING]")).containsText(project);
        assertThat(asKultur.getByTestId("said")).containsText("Durchführung");
    }

    @Test
    @Order(9)
    void leavesItsLessonsAsTheDraftOfAnArticle() {
        asUmwelt.navigate(system.url() + application + "/edit");
        asUmwelt.getByLabel("Erkenntnisse").fill("Früher mit dem Partner sprechen.");
        asUmwelt.getByTestId("save").click();
        asUmwelt.getByTestId("lessons-to-article").click();
        assertThat(asUmwelt.getByTestId("article")).hasAttribute("data-state", "DRAFT");
        assertThat(asUmwelt.getByTestId("article")).containsText("Früher mit dem Partner sprechen.");
    }

    @Test
    @Order(10)
    void isAccessibleInBothLanguagesAndColourSchemes() {
        var reader = browser.signedIn(system, "office", "/funding/applications");
        var pages = new LinkedHashMap<String, String>();
        pages.put("applications", "/funding/applications");
        pages.put("application", application);
        pages.put("application-edit", application + "/edit");
        pages.put("application-new", "/funding/applications/new");
        pages.put("interests", "/funding/interests?department=kultur");
        pages.put("funnel", "/funding/funnel");
        pages.put("call-interest", call);
        assertThat(new Tour(reader, system.url(), pages).complaints()).isEmpty();
        reader.navigate(system.url() + "/funding/funnel?by=programme");
        assertThat(reader.getByTestId("funnel")).containsText("CREA");
    }

    @Test
    @Order(11)
    void neverComplainsOnTheConsoleAndAsksNoOtherHost() {
        assertThat(browser.complaints())
                .filteredOn(complaint -> !isTheRefusalOfTheStory(complaint))
                .isEmpty();
    }

    /** A browser notes by itself that the service refused the step without all decisions. */
    private static boolean isTheRefusalOfTheStory(String complaint) {
        return complaint.contains("422") && complaint.contains("/move");
    }

    private static Locator interest(Page page, String department) {
        return page.locator("[data-testid=interest][data-department=" + department + "]");
    }

    private static void chooses(Page page, String stage) {
        page.getByTestId("verbs").click();
        page.locator("[data-verb=" + stage + "]").click();
    }
}
