package city.weltoffen.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** A department is interested in a call, hears what the office changes in it, and associations find it on their page. */
@WithTheSystem
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CallWatchStoryTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Locator.GetByLabelOptions EXACTLY = new Locator.GetByLabelOptions().setExact(true);

    private final TheSystem system;
    private final Api office;
    private final Api kultur;
    private final Browser browser = new Browser();
    private final String run = Long.toString(System.nanoTime(), 36);
    private final String title = "Award for open neighbourhoods " + run;
    private Page asOffice;
    private Page asKultur;
    private String call = "";

    CallWatchStoryTest(TheSystem system) {
        this.system = system;
        office = system.as("office-system");
        kultur = system.as("kultur-system");
    }

    @BeforeAll
    void aCallInWhichKulturIsInterested() {
        String id = published(title, "OPEN");
        call = "/funding/" + id;
        kultur.post("/api/interests", Map.of("call", id, "department", "kultur", "role", "PARTNER"))
                .good();
        asOffice = browser.signedIn(system, "office", call);
        asKultur = browser.signedIn(system, "kultur", call);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    private String published(String named, String status) {
        return office.post(
                        "/api/calls",
                        Map.of(
                                "identifier",
                                "STORY-" + run + "-" + status,
                                "title",
                                named,
                                "kind",
                                "award",
                                "status",
                                status,
                                "deadlines",
                                List.of(Map.of("date", "2026-09-23")),
                                "budget",
                                Map.of("amount", 20000, "currency", "EUR"),
                                "audiences",
                                List.of("civil-society"),
                                "text",
                                List.of(Map.of("heading", "Scope", "body", "Neighbours meet and talk."))))
                .good()
                .get("id")
                .asString();
    }

    @Test
    @Order(1)
    void hasNoHistoryYet() {
        assertThat(asKultur.locator("#changes")).containsText("Seit der Veröffentlichung hat sich nichts geändert.");
        assertThat(asKultur.getByTestId("next-deadline")).containsText("23.09.2026");
    }

    @Test
    @Order(2)
    void isChangedByTheOfficeInDeadlineBudgetAndText() {
        asOffice.navigate(system.url() + call + "/edit");
        var form = asOffice.locator("main form");
        form.getByLabel("Frist 1", EXACTLY).fill("2026-10-01");
        form.getByLabel("Betrag").fill("30000");
        form.getByLabel("Text 1", EXACTLY).fill("Neighbours meet and dance.");
        asOffice.getByTestId("save").click();

        assertThat(asOffice).hasURL(system.url() + call);
        assertThat(asOffice.getByTestId("change")).hasCount(1);
    }

    @Test
    @Order(3)
    void isInTheInboxOfThoseInterested() {
        await("kultur hears of it")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(kultur.inbox()).anySatisfy(entry -> {
                    assertThat(entry.get("eventType").asString()).isEqualTo("call.changed");
                    assertThat(entry.get("title").toString()).contains(title);
                }));
        asKultur.navigate(system.url() + "/inbox");
        assertThat(asKultur.locator("main")).containsText("Aufruf geändert: " + title);
    }

    @Test
    @Order(4)
    void showsWhatChangedFromWhatToWhat() {
        asKultur.navigate(system.url() + call);
        var change = asKultur.getByTestId("change");

        assertThat(change).containsText("Büro für Internationales");
        assertThat(change.getByTestId("changed-deadline").locator("del")).containsText("23.09.2026");
        assertThat(change.getByTestId("changed-deadline").locator("ins")).containsText("01.10.2026");
        assertThat(change.getByTestId("changed-field").locator("del")).containsText("20.000");
        assertThat(change.getByTestId("changed-field").locator("ins")).containsText("30.000");
        assertThat(change.getByTestId("changed-text").locator("ins")).containsText("dance.");
        Browser.screenshot(asKultur, "call-changes");
    }

    @Test
    @Order(5)
    void waitsUntilItIsAcknowledged() {
        assertThat(asKultur.getByTestId("acknowledge")).isVisible();
        asKultur.getByTestId("acknowledge").click();
        assertThat(asKultur.locator("#changes")).containsText("Zur Kenntnis genommen.");
        assertThat(asKultur.getByTestId("acknowledge")).hasCount(0);
    }

    @Test
    @Order(6)
    void isRecommendedInOneSentence() {
        asOffice.getByTestId("recommend").click();
        asOffice.getByTestId("recommend-do").click();
        var dialog = asOffice.getByTestId("recommend-dialog");
        assertThat(dialog).containsText("Bitte schreiben Sie den Satz in beiden Sprachen.");
        assertThat(Browser.violations(asOffice, "recommend-refused")).isEmpty();
        dialog.getByLabel("Satz (Deutsch)").fill("Passt zu jedem Stadtteil " + run);
        dialog.getByLabel("Satz (Englisch)").fill("Fits every district " + run);
        asOffice.getByTestId("recommend-do").click();
        assertThat(asOffice.getByTestId("recommendation")).containsText("Passt zu jedem Stadtteil " + run);
        asKultur.reload();
        assertThat(asKultur.getByTestId("recommendation")).containsText("Passt zu jedem Stadtteil " + run);
    }

    @Test
    @Order(7)
    void isFoundByAssociationsUnlessItIsClosed() {
        published("Closed award " + run, "CLOSED");
        var anybody = browser.person();
        anybody.navigate(system.url() + "/public/funding?q=" + run);

        assertThat(anybody.getByTestId("public-call")).hasCount(1);
        assertThat(anybody.getByTestId("public-call")).containsText(title);
        anybody.getByTestId("public-call").getByText(title).click();
        assertThat(anybody.getByTestId("public-call-page")).containsText("Neighbours meet and dance.");
        assertThat(anybody.getByTestId("public-call-page")).not().containsText("Passt zu jedem Stadtteil");
    }

    @Test
    @Order(8)
    void isAccessibleInBothLanguagesAndColourSchemes() {
        var inside = new LinkedHashMap<>(Map.of("call", call, "call-edit", call + "/edit"));
        var outside = new LinkedHashMap<>(Map.of("public-funding", "/public/funding", "public-call", "/public" + call));

        assertThat(new Tour(asOffice, system.url(), inside).complaints()).isEmpty();
        assertThat(new Tour(browser.person(), system.url(), outside).complaints())
                .isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }
}
