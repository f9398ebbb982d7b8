package city.weltoffen.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.LocalDate;
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

/** Somebody writes a rule, sees while writing what it would have brought, narrows it, and gives it a rest. */
@WithTheSystem
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SubscriptionStoryTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final TheSystem system;
    private final Api office;
    private final Api kultur;
    private final Browser browser = new Browser();
    private final String run = Long.toString(System.nanoTime(), 36);
    private final String word = "Solarhafen" + run;
    private final String name = "Regel " + run;
    private Page page;

    SubscriptionStoryTest(TheSystem system) {
        this.system = system;
        office = system.as("office-system");
        kultur = system.as("kultur-system");
    }

    @BeforeAll
    void somethingHasHappened() {
        for (String kind : List.of("Konferenz", "Reise")) {
            String partner = kind + " " + word;
            office.post(
                            "/api/partners",
                            Map.of("kind", "CITY", "name", Map.of("de", partner, "en", partner), "country", "PL"))
                    .good();
        }
        await("the preview knows of it")
                .atMost(PATIENCE)
                .until(
                        () -> kultur.post(
                                        "/api/subscriptions/preview",
                                        Map.of("criteria", Map.of("keywords", List.of(word))))
                                .good()
                                .get("count")
                                .asInt(),
                        count -> count == 2);
        page = browser.signedIn(system, "kultur", "/subscriptions/new");
    }

    @AfterAll
    void close() {
        browser.close();
    }

    private void adds(String field, String value) {
        Locator input = page.getByTestId(field).getByRole(AriaRole.TEXTBOX);
        input.fill(value);
        input.press("Enter");
    }

    @Test
    @Order(1)
    void showsWhileWritingWhatItWouldHaveBrought() {
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill(name);
        adds("keywords", word);

        assertThat(page.getByTestId("preview-count"))
                .hasText("In den letzten 30 Tagen hätte diese Regel 2 Nachrichten gebracht.");
        assertThat(page.getByTestId("preview-example")).hasCount(2);
        assertThat(page.getByTestId("preview-example").first().locator("mark")).hasText(word);
        assertThat(Browser.violations(page, "subscription-preview")).isEmpty();
        Browser.screenshot(page, "subscription-preview");
    }

    @Test
    @Order(2)
    void choosesKindsOfEventByWhatTheyAreAbout() {
        Locator enquiries = page.getByTestId("kinds-enquiries");
        assertThat(enquiries.getByRole(AriaRole.CHECKBOX)).hasCount(0);
        enquiries.locator("summary").click();
        enquiries.getByTestId("all-kinds").click();

        assertThat(enquiries.getByTestId("chosen")).hasText(Pattern.compile("(\\d+) von \\1 gewählt"));
        assertThat(page.getByTestId("preview-count"))
                .hasText("In den letzten 30 Tagen hätte diese Regel nichts gebracht.");
        Browser.screenshot(page, "subscription-kinds");

        enquiries.getByTestId("all-kinds").click();
        assertThat(enquiries.getByTestId("chosen")).hasCount(0);
    }

    @Test
    @Order(3)
    void narrowsByAnExcludedWord() {
        adds("excluded-keywords", "Reise");

        assertThat(page.getByTestId("preview-count"))
                .hasText("In den letzten 30 Tagen hätte diese Regel eine Nachricht gebracht.");
        assertThat(page.getByTestId("rule-text")).containsText("das Stichwort „Reise“ nicht vorkommt");
        page.getByTestId("save").click();
        assertThat(page.getByTestId("subscriptions")).containsText(name);
    }

    private Locator card() {
        return page.getByTestId("subscription").filter(new Locator.FilterOptions().setHasText(name));
    }

    @Test
    @Order(4)
    void isPausedAndResumed() {
        card().getByTestId("pause").click();
        page.getByTestId("pause-do").click();
        assertThat(page.getByTestId("pause-dialog")).containsText("Bitte geben Sie einen Tag an.");
        page.getByTestId("pause-dialog")
                .getByLabel("Pausieren bis zum")
                .fill(LocalDate.now().plusDays(40).toString());
        page.getByTestId("pause-do").click();

        assertThat(card().getByTestId("paused")).isVisible();
        assertThat(Browser.violations(page, "subscriptions-paused")).isEmpty();
        Browser.screenshot(page, "subscriptions-paused");
        card().getByTestId("resume").click();
        assertThat(card().getByTestId("paused")).hasCount(0);
    }

    @Test
    @Order(5)
    void switchesOnWhatComesByItself() {
        Locator rule = page.getByTestId("default-trainings");
        boolean before = rule.getByRole(AriaRole.CHECKBOX).isChecked();

        rule.getByRole(AriaRole.CHECKBOX).click();
        await("it is stored").atMost(PATIENCE).until(() -> trainings() != before);
        page.reload();
        assertThat(page.getByTestId("default-trainings").getByRole(AriaRole.CHECKBOX))
                .isChecked(new LocatorAssertions.IsCheckedOptions().setChecked(!before));

        page.getByTestId("default-trainings").getByRole(AriaRole.CHECKBOX).click();
        await("it is stored").atMost(PATIENCE).until(() -> trainings() == before);
    }

    private boolean trainings() {
        return kultur.get("/api/subscriptions/defaults")
                .good()
                .valueStream()
                .filter(rule -> rule.get("key").asString().equals("trainings"))
                .findFirst()
                .orElseThrow()
                .get("on")
                .asBoolean();
    }
}
