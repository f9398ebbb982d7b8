package city.weltoffen.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** The office tends the sources of calls: it reads a file, sees what was refused and why, and dates a recurring call. */
@WithTheSystem
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CallSourcesStoryTest {

    private static final String FOLDER = "BMWI/FDB/Content/DE/Foerderprogramm/Land/Niedersachsen/";
    private static final String DATABASE = "/funding/sources/funding-database";

    private final TheSystem system;
    private final Browser browser = new Browser();
    private final String run = Long.toString(System.nanoTime(), 36);
    private final String programme = "Begegnungen mit Partnerstädten " + run;
    private final String call = "Jugend trifft Europa " + run;
    private Page office;
    private Page kultur;
    private String record;
    private String feed;

    CallSourcesStoryTest(TheSystem system) {
        this.system = system;
    }

    @BeforeAll
    void open() {
        office = browser.signedIn(system, "office", "/funding");
        kultur = browser.signedIn(system, "kultur", "/funding/sources");
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    @Order(1)
    void showsHowEachSourceIs() {
        office.getByTestId("to-sources").click();
        assertThat(office).hasURL(system.url() + "/funding/sources");
        var database = office.locator("[data-source=funding-database]");
        assertThat(database).containsText("Förderdatenbank");
        assertThat(database).containsText("Ausgeschaltet");
        assertThat(office.locator("[data-source=templates]").getByTestId("run-now"))
                .isVisible();
    }

    @Test
    @Order(2)
    void readsAFileAndKeepsARecordOfWhatItRefused() throws IOException {
        office.navigate(system.url() + DATABASE);
        choose("export.zip", "application/zip", export());
        office.getByTestId("start-upload").click();
        var latest = office.getByTestId("run-entry").first();
        assertThat(latest.locator("[data-outcome=COMPLETED]")).isVisible(patiently());
        assertThat(latest).containsText("export.zip");
        latest.getByRole(AriaRole.LINK).click();
        assertThat(office.getByTestId("count-created")).hasText("1");
        assertThat(office.getByTestId("count-refused")).hasText("1");
        var refused = office.getByTestId("refused").locator("tbody tr");
        assertThat(refused).hasCount(1);
        assertThat(refused).containsText("kaputt-" + run);
        assertThat(refused).containsText("Kein gültiges XML");
        record = URI.create(office.url()).getPath();
        Browser.screenshot(office, "source-run");
    }

    @Test
    @Order(3)
    void findsTheProgrammeAmongTheCalls() {
        office.navigate(system.url() + "/funding?q=" + run);
        assertThat(office.getByTestId("calls")).containsText(programme);
    }

    @Test
    @Order(4)
    void setsUpAFeedAndKeepsWhatIsTyped() {
        office.navigate(system.url() + "/funding/sources");
        office.getByTestId("new-source").click();
        var form = office.locator("main");
        form.getByLabel("Name (deutsch)").fill("Jugendagentur " + run);
        office.reload();
        assertThat(office.getByTestId("draft")).isVisible();
        form.getByLabel("Name (englisch)").fill("Youth agency " + run);
        form.getByLabel("Zeitplan").selectOption("hand");
        form.getByLabel("Vereine und Initiativen").check();
        office.getByTestId("save").click();
        assertThat(office.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Jugendagentur " + run);
        feed = URI.create(office.url()).getPath();
        assertThat(office.getByTestId("run-now")).hasCount(0);
    }

    @Test
    @Order(5)
    void readsTheFeedWithItsDeadlineAndNamesWhatIsOver() {
        choose("feed.xml", "application/rss+xml", feedOf().getBytes(StandardCharsets.UTF_8));
        office.getByTestId("start-upload").click();
        var latest = office.getByTestId("run-entry").first();
        assertThat(latest.locator("[data-outcome=COMPLETED]")).isVisible(patiently());
        latest.getByRole(AriaRole.LINK).click();
        assertThat(office.getByTestId("refused")).containsText("Die Frist des Eintrags war am 2020-01-31");
        office.navigate(system.url() + "/funding?q=" + run);
        var row = office.getByTestId("calls").locator("tbody tr").filter(new Locator.FilterOptions().setHasText(call));
        assertThat(row).hasCount(1);
        assertThat(row).not().containsText("Keine Frist bekannt");
    }

    @Test
    @Order(6)
    void refusesAFeedWithEntitiesFromOutside() {
        office.navigate(system.url() + feed);
        choose(
                "angriff.xml",
                "application/xml",
                "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><rss version=\"2.0\"/>"
                        .getBytes(StandardCharsets.UTF_8));
        office.getByTestId("start-upload").click();
        var latest = office.getByTestId("run-entry").first();
        assertThat(latest.locator("[data-outcome=FAILED]")).isVisible(patiently());
        latest.getByRole(AriaRole.LINK).click();
        assertThat(office.getByTestId("run-message")).containsText("aus Gründen der Sicherheit abgelehnt");
    }

    @Test
    @Order(7)
    void givesADateToARecurringCall() {
        office.navigate(system.url() + "/funding/templates?q=nakopa");
        var template = office.locator("[data-code=SKEW-NAKOPA]");
        assertThat(template.getByTestId("years")).containsText("noch nicht angekündigt");
        template.getByTestId("announce").click();
        var dialog = office.getByRole(AriaRole.DIALOG);
        String year = dialog.getByLabel("Jahr", exactly()).inputValue();
        dialog.getByLabel("Öffnet am").fill(year + "-11-16");
        dialog.getByLabel("Frist 1").fill(year + "-12-15");
        office.getByTestId("save-dates").click();
        assertThat(dialog).hasCount(0);
        assertThat(template.getByTestId("years")).containsText("öffnet am 16.11." + year);
        template.getByTestId("years")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Aufruf " + year))
                .click();
        assertThat(office.locator("main")).containsText("15.12." + year);
        office.navigate(system.url() + "/funding?q=SKEW-NAKOPA-" + year);
        assertThat(office.getByTestId("calls").locator("tbody tr")).hasCount(1);
    }

    @Test
    @Order(8)
    void showsMembersHowTheSourcesAreAndNoVerbs() {
        kultur.reload();
        assertThat(kultur.getByTestId("sources")).containsText("Jugendagentur " + run);
        assertThat(kultur.getByTestId("run-now")).hasCount(0);
        assertThat(kultur.getByTestId("new-source")).hasCount(0);
        kultur.navigate(system.url() + record);
        assertThat(kultur.getByTestId("refused")).containsText("kaputt-" + run);
        kultur.navigate(system.url() + DATABASE);
        assertThat(kultur.getByTestId("runs")).isVisible();
        assertThat(kultur.getByTestId("upload")).hasCount(0);
        assertThat(kultur.getByTestId("edit-source")).hasCount(0);
        kultur.navigate(system.url() + "/funding/templates?q=nakopa");
        assertThat(kultur.getByTestId("templates")).isVisible();
        assertThat(kultur.getByTestId("announce")).hasCount(0);
    }

    @Test
    @Order(9)
    void isReadableInBothLanguagesAndOnAPhone() {
        var pages = new LinkedHashMap<String, String>();
        pages.put("sources", "/funding/sources");
        pages.put("source", DATABASE);
        pages.put("source-run", record);
        pages.put("source-new", "/funding/sources/new");
        pages.put("source-edit", "/funding/sources/eu-portal/edit");
        pages.put("call-templates", "/funding/templates");
        pages.put("call-template-new", "/funding/templates/new");
        assertThat(new Tour(office, system.url(), pages).complaints()).isEmpty();
    }

    @Test
    @Order(10)
    void neverComplainsOnTheConsoleAndAsksNoOtherHost() {
        assertThat(browser.complaints()).isEmpty();
    }

    private void choose(String name, String type, byte[] content) {
        office.getByTestId("upload").locator("input[type=file]").setInputFiles(new FilePayload(name, type, content));
    }

    private static LocatorAssertions.IsVisibleOptions patiently() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }

    /** One programme, and one that holds a byte that XML forbids. */
    private byte[] export() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            add(archive, "begegnungen-" + run, programme);
            add(archive, "kaputt-" + run, "Kaputt \u0002");
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream archive, String name, String title) throws IOException {
        archive.putNextEntry(new ZipEntry(FOLDER + name + ".xml"));
        archive.write(("<document path=\"/" + FOLDER.substring(0, FOLDER.length() - 1) + "\" name=\"" + name
                        + "\"><property name=\"gsb:title\"><text>&lt;![CDATA[&lt;p&gt;" + title
                        + "&lt;/p&gt;]]&gt;</text></property></document>")
                .getBytes(StandardCharsets.UTF_8));
        archive.closeEntry();
    }

    private String feedOf() {
        return "<rss version=\"2.0\"><channel><title>Jugend</title><link>https://example.org/</link>"
                + "<description>Aufrufe</description>"
                + "<item><title>" + call + "</title><guid>https://example.org/" + run + "</guid>"
                + "<description>&lt;b&gt;Antragsfrist&lt;/b&gt;: 30.09.2030, 17:00 Uhr</description></item>"
                + "<item><title>Vorbei</title><guid>https://example.org/vorbei-" + run + "</guid>"
                + "<description>Deadline: 31 January 2020</description></item></channel></rss>";
    }
}
