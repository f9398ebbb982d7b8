package city.weltoffen.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** What the administration learns: a training with a waiting list, job shadowing with its report, an article for all. */
@WithTheSystem
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LearningStoryTest {

    private final TheSystem system;
    private final Browser browser = new Browser();
    private final String run = Long.toString(System.nanoTime(), 36);
    private final String course = "EU-Werkstatt " + run;
    private final String visit = "Hospitation " + run;
    private final String sheet = "Gärten gestalten " + run;
    private Page office;
    private Page kultur;
    private Page umwelt;
    private String training;
    private String shadowing;
    private String article;

    LearningStoryTest(TheSystem system) {
        this.system = system;
    }

    @BeforeAll
    void open() {
        office = browser.signedIn(system, "office", "/network");
        kultur = browser.signedIn(system, "kultur", "/trainings");
        umwelt = browser.signedIn(system, "umwelt", "/trainings");
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    @Order(1)
    void offersATrainingAndKeepsWhatWasTyped() {
        assertThat(umwelt.getByTestId("new-training")).hasCount(0);
        kultur.getByTestId("new-training").click();
        var form = kultur.locator("main");
        form.getByLabel("Angeboten von").selectOption(new SelectOption().setLabel("Kulturbüro"));
        form.getByLabel("Titel (deutsch)").fill(course);
        form.getByLabel("Tag", exactly()).fill("2026-10-14");
        form.getByLabel("Beginn", exactly()).fill("09:00");
        form.getByLabel("Ende", exactly()).fill("12:30");
        kultur.getByTestId("save").click();
        assertThat(form).containsText("Bitte geben Sie die Zahl der Plätze an.");
        kultur.reload();
        assertThat(kultur.getByTestId("draft")).isVisible();
        form.getByLabel("Zahl der Plätze").fill("1");
        kultur.getByTestId("save").click();
        assertThat(kultur.getByTestId("sessions")).containsText("14. Oktober 2026, 09:00 bis 12:30 Uhr");
        training = URI.create(kultur.url()).getPath();
    }

    @Test
    @Order(2)
    void givesTheOnePlaceToOneOfThoseWhoComeInTheSameSecond() throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Answer>> answers = new ArrayList<>();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var client : List.of("kultur-system", "office-system")) {
                Api api = Api.of(system, client);
                for (int click = 0; click < 5; click++) {
                    answers.add(people.submit(() -> {
                        start.await();
                        return api.post("/api" + training + "/sign-up", Map.of());
                    }));
                }
            }
            start.countDown();
        }
        for (Future<Answer> answer : answers) {
            assertThat(answer.get().good().get("taken").asInt()).isEqualTo(1);
        }
        var seen = Api.of(system, "office-system").get("/api" + training).good();
        assertThat(seen.get("taken").asInt()).isEqualTo(1);
        assertThat(seen.get("waiting").asInt()).isEqualTo(1);
    }

    @Test
    @Order(3)
    void movesUpWhoWaitsByItself() {
        umwelt.navigate(system.url() + training);
        assertThat(umwelt.getByTestId("people")).hasCount(0);
        umwelt.getByTestId("do-sign-up").click();
        said(umwelt, "Sie stehen auf der Warteliste.");
        assertThat(umwelt.getByTestId("standing")).containsText("eine Person vor Ihnen");
        withdraw(kultur);
        withdraw(office);
        umwelt.reload();
        assertThat(umwelt.getByTestId("sign-up")).containsText("Sie sind nachgerückt und haben einen Platz");
        umwelt.navigate(system.url() + "/");
        assertThat(umwelt.locator("main")).containsText("Nachgerückt");
        umwelt.navigate(system.url() + training);
        umwelt.getByTestId("accept-place").click();
        said(umwelt, "Ihr Platz ist bestätigt.");
        kultur.reload();
        assertThat(kultur.getByTestId("people")).containsText("Uli Umwelt (Fachbereich Umwelt und Stadtgrün)");
        assertThat(Browser.violations(kultur, "training-people")).isEmpty();
    }

    private void withdraw(Page page) {
        page.navigate(system.url() + training);
        page.getByTestId("withdraw").click();
        page.getByTestId("do-withdraw").click();
        said(page, "Sie sind abgemeldet.");
    }

    @Test
    @Order(4)
    void takesAJobShadowingToItsReport() {
        kultur.navigate(system.url() + "/job-shadowings/new");
        var form = kultur.locator("main");
        form.getByLabel("Angeboten von").selectOption(new SelectOption().setLabel("Kulturbüro"));
        form.getByLabel("Titel (deutsch)").fill(visit);
        form.getByLabel("Ort", exactly()).fill("Kulturbüro");
        form.getByLabel("Erster Tag").fill(TheSystem.TODAY);
        form.getByLabel("Letzter Tag").fill(TheSystem.TODAY);
        kultur.getByTestId("save").click();
        assertThat(kultur.getByTestId("applications")).containsText("Noch hat sich niemand beworben");
        shadowing = URI.create(kultur.url()).getPath();
        umwelt.navigate(system.url() + shadowing);
        umwelt.getByTestId("apply-form")
                .getByLabel("Warum möchten Sie kommen?")
                .fill("Ich will Musikförderung verstehen.");
        button(umwelt.getByTestId("apply-form"), "Bewerbung absenden").click();
        said(umwelt, "Ihre Bewerbung ist abgeschickt.");
        kultur.reload();
        assertThat(kultur.getByTestId("application")).containsText("Ich will Musikförderung verstehen.");
        kultur.getByTestId("accept").click();
        kultur.getByTestId("do-decide").click();
        said(kultur, "Die Zusage ist verschickt.");
        umwelt.reload();
        assertThat(umwelt.getByTestId("my-state")).hasText("Zugesagt");
        umwelt.getByTestId("report-form").getByLabel("Was Sie gelernt haben").fill("# Gelernt\n\nWie man fördert.");
        button(umwelt.getByTestId("report-form"), "Lernbericht abgeben").click();
        said(umwelt, "Ihr Lernbericht ist da.");
        assertThat(Browser.violations(umwelt, "job-shadowing-done")).isEmpty();
    }

    @Test
    @Order(5)
    void makesAnArticleOfTheReportThatIsHarmlessWhateverIsInIt() {
        umwelt.getByTestId("make-article").click();
        umwelt.getByTestId("do-make-article").click();
        var form = umwelt.locator("main");
        assertThat(form.getByLabel("Text", exactly())).hasValue("# Gelernt\n\nWie man fördert.");
        form.getByLabel("Titel", exactly()).fill(sheet);
        form.getByLabel("Text", exactly())
                .fill("# Gelernt\n\nWie man Partnerstädte fördert. <script>document.title='böse'</script>"
                        + " <img src=x onerror=\"document.title='böse'\">");
        umwelt.getByTestId("preview").click();
        assertThat(umwelt.getByTestId("article-body").locator("h2")).hasText("Gelernt");
        assertThat(umwelt.getByTestId("article-body").locator("img, script")).hasCount(0);
        umwelt.getByTestId("save").click();
        assertThat(umwelt.getByTestId("state")).hasText("Entwurf");
        assertThat(umwelt).hasTitle(Pattern.compile(sheet));
        article = URI.create(umwelt.url()).getPath();
        does(umwelt, "publish");
        said(umwelt, "Der Artikel ist veröffentlicht.");
    }

    @Test
    @Order(6)
    void isFoundByAnInflectedWordWithAndWithoutUmlauts() {
        for (String query : List.of("Partnerstadt", "partnerstaedte", "Garten", "gaerten")) {
            kultur.navigate(system.url() + "/articles?q=" + query);
            assertThat(kultur.getByTestId("articles")).containsText(sheet);
        }
        kultur.navigate(system.url() + "/articles?q=Partnerstadt");
        assertThat(kultur.getByTestId("article-entry")
                        .filter(new Locator.FilterOptions().setHasText(sheet))
                        .locator("mark"))
                .hasText("Partnerstädte");
    }

    @Test
    @Order(7)
    void showsWhatAVersionChanged() {
        umwelt.navigate(system.url() + article + "/edit");
        var form = umwelt.locator("main");
        form.getByLabel("Text", exactly()).fill("# Gelernt\n\nWie man Partnerstädte begeistert.");
        umwelt.getByTestId("save").click();
        assertThat(form).containsText("Bitte");
        form.getByLabel("Was haben Sie geändert, und warum?").fill("Klarer gesagt");
        umwelt.getByTestId("save").click();
        umwelt.getByTestId("to-versions").click();
        assertThat(umwelt.getByTestId("versions")).containsText("Klarer gesagt");
        assertThat(umwelt.getByTestId("difference").locator("ins")).containsText(new String[] {"begeistert."});
        assertThat(Browser.violations(umwelt, "article-versions")).isEmpty();
    }

    @Test
    @Order(8)
    void isGoodPracticeForEverybodyWhenTheOfficeAgrees() {
        umwelt.navigate(system.url() + article);
        umwelt.getByTestId("verbs").click();
        umwelt.locator("[data-verb=propose]").click();
        umwelt.getByTestId("verb-do").click();
        said(umwelt, "Der Vorschlag liegt dem Büro vor.");
        office.navigate(system.url() + article);
        does(office, "approve");
        said(office, "Der Artikel ist öffentlich.");
        var anybody = browser.person();
        anybody.navigate(system.url() + "/public/good-practice?q=Partnerstadt");
        anybody.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(sheet))
                .click();
        assertThat(anybody.getByTestId("article-body")).containsText("Wie man Partnerstädte begeistert.");
        assertThat(anybody.locator("main").getByText("Uli Umwelt")).hasCount(0);
        assertThat(new Tour(
                                anybody,
                                system.url(),
                                Map.of(
                                        "public-good-practice",
                                        "/public/good-practice",
                                        "public-article",
                                        URI.create(anybody.url()).getPath()))
                        .complaints())
                .isEmpty();
    }

    @Test
    @Order(9)
    void hasNoPageThatSomebodyCannotUse() {
        var pages = new LinkedHashMap<String, String>();
        pages.put("trainings", "/trainings");
        pages.put("training", training);
        pages.put("training-new", "/trainings/new");
        pages.put("job-shadowings", "/job-shadowings");
        pages.put("job-shadowing", shadowing);
        pages.put("job-shadowing-new", "/job-shadowings/new");
        pages.put("articles", "/articles?q=Partnerstadt");
        pages.put("article", article);
        pages.put("article-edit", article + "/edit");
        pages.put("article-versions", article + "/versions");
        assertThat(new Tour(office, system.url(), pages).complaints()).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    private static void does(Page page, String verb) {
        page.getByTestId("next-" + verb).click();
        page.getByTestId("verb-do").click();
        assertThat(page.getByTestId("verb-dialog")).hasCount(0);
    }

    private static void said(Page page, String what) {
        assertThat(page.getByTestId("said")).hasText(what);
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }
}
