package city.weltoffen.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** A call in English finds the coordinator whose profile has German words only, and nobody else. */
@WithTheSystem
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CallMatchStoryTest {

    private static final String WORD = "Erinnerungskultur";

    private final TheSystem system;
    private final Browser browser = new Browser();
    private final String run = "lauf" + Long.toString(System.nanoTime(), 36);
    private final String title = "Remembrance of a shared history, " + run;
    private Profile profile;
    private Page office;
    private Page kultur;
    private Page umwelt;

    CallMatchStoryTest(TheSystem system) {
        this.system = system;
    }

    @BeforeAll
    void open() {
        profile = Profile.of(system.as("office-system"), "kultur", List.of(WORD));
        office = browser.signedIn(system, "office", "/funding/new");
        kultur = browser.signedIn(system, "kultur", "/funding");
        umwelt = browser.signedIn(system, "umwelt", "/funding");
    }

    @AfterAll
    void close() {
        browser.close();
        profile.close();
    }

    @Test
    @Order(1)
    void isEnteredByTheOffice() {
        var form = office.locator("main");
        form.getByLabel("Kennung", exactly()).fill("STORY-" + run);
        form.getByLabel("Titel", exactly()).fill(title);
        office.getByTestId("save").click();
        assertThat(office.getByRole(AriaRole.HEADING, pageNamed(title))).isVisible();
    }

    @Test
    @Order(2)
    void standsFirstInTheListWithItsWordMarkedAndTheReason() {
        new CallList(kultur, system.url())
                .beginsWith(title, List.of("Remembrance"), "Remembrance im Titel – Ihr Stichwort „" + WORD + "“");
        Browser.screenshot(kultur, "funding-matches");
    }

    @Test
    @Order(3)
    void isNoMatchForAnotherDepartment() {
        umwelt.navigate(system.url() + "/funding?q=" + run);
        assertThat(umwelt.getByTestId("calls")).containsText(title);
        assertThat(umwelt.getByTestId("match-reasons")).hasCount(0);
        umwelt.navigate(system.url() + "/funding?department=kultur&q=" + run);
        assertThat(umwelt.getByTestId("match-reasons")).hasCount(1);
    }

    @Test
    @Order(4)
    void isInTheInboxOfItsCoordinatorOnceAndInNoOther() {
        kultur.navigate(system.url() + "/inbox");
        assertThat(entry(kultur)).hasCount(1);
        assertThat(entry(kultur))
                .containsText("Passt zum Profil von Kulturbüro: „Remembrance“ (Stichwort „" + WORD + "“)");
        assertThat(entry(kultur).getByRole(AriaRole.LINK)).hasCount(1);
        umwelt.navigate(system.url() + "/inbox");
        assertThat(umwelt.getByRole(AriaRole.HEADING, pageNamed("Posteingang"))).isVisible();
        assertThat(entry(umwelt)).hasCount(0);
    }

    private Locator entry(Page page) {
        return page.getByTestId("notification").filter(new Locator.FilterOptions().setHasText(title));
    }

    @Test
    @Order(5)
    void isAccessible() {
        var pages = new LinkedHashMap<String, String>();
        pages.put("funding-of-a-department", "/funding?department=kultur&sort=match,asc");
        pages.put("profile-with-preview", "/departments/kultur/edit");
        assertThat(new Tour(office, system.url(), pages).complaints()).isEmpty();
    }

    @Test
    @Order(6)
    void showsWhatAnotherProfileWouldHaveFoundBeforeItIsSaved() {
        kultur.navigate(system.url() + "/departments/kultur/edit");
        var preview = kultur.getByTestId("profile-preview");
        assertThat(preview.getByTestId("preview-count")).containsText("hätte dieses Profil");
        var keywords = kultur.getByLabel("Stichwörter – optional");
        kultur.getByRole(AriaRole.BUTTON, pageNamed("Entfernen: " + WORD)).click();
        assertThat(preview.getByTestId("preview-count")).containsText("keinen Aufruf");
        keywords.fill(run);
        keywords.press("Enter");
        assertThat(preview.getByTestId("preview-count")).containsText("einen Aufruf gefunden");
        preview.locator("summary").click();
        assertThat(preview).containsText(title);
        assertThat(preview.locator("a mark")).hasText(run);
        Browser.screenshot(kultur, "profile-preview");
        assertThat(profile.keywords()).contains(WORD).doesNotContain(run);
    }

    @Test
    @Order(7)
    void neverComplainsOnTheConsole() {
        assertThat(browser.complaints()).isEmpty();
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }

    private static Page.GetByRoleOptions pageNamed(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
