package city.weltoffen.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** A list of partners finds its way into the system, and people work with what came. */
@WithTheSystem
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ImportStoryTest {

    private static final String HEADER = "Name;Land;Breite;Länge;Beziehungsart;Seit;Themen;Federführung\n";
    private static final String BAD = """
            ;PL;;;Kontakt;;;
            Schlecht 1;ZZ;;;;;;
            Schlecht 2;PL;95;2;;;;
            Schlecht 3;PL;;;Kontakt;31.02.2001;;
            Schlecht 4;PL;;;Kontakt;2099;;
            Schlecht 5;PL;;;Kontakt;;sports;
            Schlecht 6;PL;;;Kontakt;;;nobody
            """;

    private final TheSystem system;
    private final Browser browser = new Browser();
    private final String run = Long.toString(System.nanoTime(), 36);
    private Page office;
    private Page kultur;

    ImportStoryTest(TheSystem system) {
        this.system = system;
    }

    @BeforeAll
    void signIn() {
        office = browser.person();
        kultur = browser.person();
        signIn(office, "office");
        signIn(kultur, "kultur");
    }

    @AfterAll
    void close() {
        browser.close();
    }

    private void signIn(Page page, String user) {
        page.navigate(system.url() + "/login?returnTo=/relations");
        page.locator("#username").fill(user);
        page.locator("#password").fill("weltoffen");
        page.locator("button[type=submit]").click();
        assertThat(page).hasURL(system.url() + "/relations");
    }

    private String goodRows(int count) {
        return IntStream.range(0, count)
                .mapToObj(row -> "Łódź-%s-%03d;PL;51,7;19,4;Kontakt;2001;youth;kultur\n".formatted(run, row))
                .collect(Collectors.joining());
    }

    private void choose(String csv) {
        office.locator("input[type=file]")
                .setInputFiles(new FilePayload("partner.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    @Order(1)
    void namesExactlyTheBadRowsAndTakesNothing() {
        office.navigate(system.url() + "/relations/import");
        choose(HEADER + goodRows(493) + BAD);

        assertThat(office.getByTestId("problem-count")).hasText("7 Zeilen mit Fehlern");
        var problems = office.getByTestId("problems").locator("tbody tr");
        assertThat(problems).hasCount(7);
        var columns = new String[] {"Name", "Land", "Breite", "Seit", "Seit", "Themen", "Federführung"};
        for (int row = 0; row < columns.length; row++) {
            var cells = problems.nth(row).locator("td");
            assertThat(cells.nth(0)).hasText(String.valueOf(495 + row));
            assertThat(cells.nth(1)).hasText(columns[row]);
        }
        assertThat(office.getByTestId("start-import")).isDisabled();
        Browser.screenshot(office, "import-problems");
    }

    @Test
    @Order(2)
    void takesTheCorrectedFileAsAWhole() {
        choose(HEADER + goodRows(500));

        assertThat(office.getByTestId("start-import")).hasText("500 Zeilen importieren");
        office.getByTestId("start-import").click();
        assertThat(office.getByTestId("import-result"))
                .containsText(
                        "Import abgeschlossen",
                        new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions()
                                .setTimeout(300_000));

        choose(HEADER + goodRows(500));
        assertThat(office.getByTestId("nothing-new")).isVisible();
        assertThat(office.getByTestId("start-import")).isDisabled();
    }

    @Test
    @Order(3)
    void findsOneOfThemWithoutItsAccents() {
        open(kultur, 7);

        assertThat(kultur.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Łódź-%s-007".formatted(run));
    }

    private void open(Page page, int number) {
        page.navigate(system.url() + "/partners?q=lodz+%s+%03d&country=PL".formatted(run, number));
        page.getByTestId("partners")
                .getByRole(AriaRole.LINK)
                .getByText(
                        "Łódź-%s-%03d".formatted(run, number),
                        new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true))
                .click();
    }

    @Test
    @Order(4)
    void notesWhoIsToBeAskedThere() {
        kultur.getByTestId("contact-add").click();
        var form = kultur.getByTestId("contact-form");
        form.getByLabel("Name").fill("Anna Kowalska");
        form.getByLabel("E-Mail-Adresse").fill("anna-%s@example.org".formatted(run));
        form.getByTestId("save").click();

        assertThat(form).hasCount(0);
        assertThat(kultur.getByTestId("contacts")).containsText("Anna Kowalska");
    }

    @Test
    @Order(5)
    void mergesTwoThatAreTheSame() {
        open(office, 8);
        office.getByTestId("merge").click();
        var dialog = office.getByTestId("merge-dialog");
        dialog.getByRole(AriaRole.SEARCHBOX).fill("lodz %s 007".formatted(run));
        dialog.getByRole(AriaRole.BUTTON)
                .getByText(
                        "Łódź-%s-007 (Polen)".formatted(run),
                        new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(dialog.getByTestId("merge-preview")).containsText("1 Ansprechperson");
        office.getByTestId("merge-do").click();

        assertThat(office.getByTestId("merged")).isVisible();
        assertThat(office.getByTestId("contacts")).containsText("Anna Kowalska");
        kultur.reload();
        assertThat(kultur.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Łódź-%s-008".formatted(run));
    }

    @Test
    @Order(6)
    void erasesAPersonAndKeepsAPlaceholder() {
        office.navigate(system.url() + "/privacy");
        office.getByRole(AriaRole.SEARCHBOX).fill("anna-%s@example.org".formatted(run));
        office.getByTestId("find-person").click();
        assertThat(office.getByTestId("kept")).containsText("Anna Kowalska");
        office.getByTestId("erase-person").click();
        office.getByTestId("erase-do").click();

        assertThat(office.getByTestId("erased")).isVisible();
        open(office, 8);
        assertThat(office.getByTestId("contacts")).containsText("Gelöschte Person");
    }

    @Test
    @Order(7)
    void isAccessibleInBothLanguagesAndColourSchemes() {
        var paths = new LinkedHashMap<>(Map.of(
                "partners", "/partners",
                "relation-import", "/relations/import",
                "privacy", "/privacy",
                "statistics", "/relations/statistics",
                "public-relations", "/public/relations"));

        assertThat(new Tour(office, system.url(), paths).complaints()).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }
}
