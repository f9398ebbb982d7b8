package city.weltoffen.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** A department begins, has a coordinator with a deputy who acts for them, is merged, and people say what they can do. */
@WithTheSystem
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DirectoryStoryTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String UMWELT = "6f1c3a52-0d41-4d8e-9f53-0a1b6c2d0003";

    private final TheSystem system;
    private final Browser browser = new Browser();
    private final String run = Long.toString(System.nanoTime(), 36);
    private final String name = "Amt für Austausch " + run;
    private final String slug = "amt-fuer-austausch-" + run;
    private final String follower = "Amt für Europa " + run;
    private Page office;
    private Page kultur;
    private Page umwelt;

    DirectoryStoryTest(TheSystem system) {
        this.system = system;
    }

    @BeforeAll
    void open() {
        office = browser.signedIn(system, "office", "/departments");
        kultur = browser.signedIn(system, "kultur", "/departments");
        umwelt = browser.signedIn(system, "umwelt", "/departments");
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    @Order(1)
    void registersDepartmentsWithAShortNameThatTheirNameSuggests() {
        register(follower);
        register(name);
        assertThat(office).hasURL(system.url() + "/departments/" + slug);
        assertThat(office.getByTestId("history").or(office.getByText("Name, Dezernat und Koordination")))
                .isVisible();
    }

    private void register(String called) {
        office.navigate(system.url() + "/departments/new");
        office.getByLabel("Name (deutsch)").fill(called);
        office.getByLabel("Name (englisch)").fill(called);
        office.getByLabel("Dezernat (deutsch)").fill("Dezernat des Oberbürgermeisters");
        office.getByLabel("Dezernat (englisch)").fill("Office of the Lord Mayor");
        assertThat(office.getByLabel("Kürzel")).not().hasValue("");
        office.getByTestId("save").click();
        assertThat(office.getByTestId("profile")).isVisible();
    }

    @Test
    @Order(2)
    void appointsACoordinatorAndADeputy() {
        office.navigate(system.url() + "/departments/" + slug);
        office.getByTestId("appoint").click();
        var dialog = office.getByTestId("appoint-dialog");
        dialog.getByLabel("Person").selectOption("Kim Kultur");
        dialog.getByTestId("appoint-do").click();
        said(office, "Gespeichert.");
        office.getByTestId("appoint").click();
        dialog.getByTestId("appoint-do").click();
        assertThat(dialog).containsText("Geben Sie den Namen an.");
        dialog.getByLabel("Name", exactly()).fill("Uli Umwelt");
        dialog.getByLabel("Kennung der Anmeldung").fill(UMWELT);
        dialog.getByLabel("Aufgabe").selectOption("DEPUTY");
        dialog.getByTestId("appoint-do").click();
        assertThat(office.getByTestId("coordinators")).containsText("Kim Kultur");
        assertThat(office.getByTestId("coordinators")).containsText("Uli Umwelt");
        assertThat(office.getByTestId("coordinators")).containsText("Stellvertretung");
    }

    @Test
    @Order(3)
    void refusesAnAbsenceThatOverlapsAnother() {
        kultur.navigate(system.url() + "/departments/" + slug);
        absence(TheSystem.TODAY, day(3));
        said(kultur, "Gespeichert.");
        assertThat(kultur.getByTestId("absences")).containsText("Abwesend vom");
        absence(day(2), day(5));
        assertThat(kultur.getByTestId("absence-dialog")).containsText("bereits eine Abwesenheit eingetragen");
        Browser.screenshot(kultur, "absence-refused");
        kultur.getByTestId("absence-dialog").getByText("Abbrechen").click();
    }

    private void absence(String from, String to) {
        kultur.getByTestId("coordinators").getByTestId("verbs").click();
        kultur.locator("[data-verb=absence]").click();
        var dialog = kultur.getByTestId("absence-dialog");
        dialog.getByLabel("Erster Tag").fill(from);
        dialog.getByLabel("Letzter Tag").fill(to);
        dialog.getByTestId("absence-do").click();
    }

    private static String day(int later) {
        return LocalDate.parse(TheSystem.TODAY).plusDays(later).toString();
    }

    @Test
    @Order(4)
    void recordsWhatTheDeputyDoesInVertretung() {
        String relation = relation();
        umwelt.navigate(system.url() + "/relations/" + relation);
        var form = umwelt.getByTestId("note-interaction");
        await().atMost(PATIENCE).pollInSameThread().until(() -> {
            form.getByLabel("Worum es ging").fill("Termin " + run);
            form.locator("button[type=submit]").click();
            assertThat(umwelt.getByTestId("interactions").locator("li").first()).containsText("Termin " + run);
            umwelt.reload();
            assertThat(umwelt.getByTestId("interactions").locator("li").first()).isVisible();
            return umwelt.getByTestId("interactions").getByText("in Vertretung").count() > 0;
        });
        assertThat(umwelt.getByTestId("interactions")).containsText("in Vertretung");
        Browser.screenshot(umwelt, "in-vertretung");
    }

    /** The id of a relation for which the new department is responsible, when the relations know of it. */
    private String relation() {
        var api = system.as("office-system");
        String partner = api.post(
                        "/api/partners?confirmed=true",
                        Map.of("kind", "CITY", "name", Map.of("de", "Partnerstadt " + run), "country", "PL"))
                .good()
                .get("id")
                .asString();
        return await().atMost(PATIENCE)
                .until(
                        () -> api.post(
                                "/api/relations", Map.of("partner", partner, "kind", "CONTACT", "responsible", slug)),
                        answer -> answer.status() == 201)
                .json()
                .get("id")
                .asString();
    }

    @Test
    @Order(5)
    void plansAMergerAndTakesItBack() {
        office.navigate(system.url() + "/departments/" + slug);
        merge(day(60));
        assertThat(office.getByTestId("planned")).containsText("geht auf in " + follower);
        Browser.screenshot(office, "department-planned");
        office.getByTestId("planned").getByText("Zurücknehmen").click();
        assertThat(office.getByTestId("planned")).hasCount(0);
    }

    @Test
    @Order(6)
    void mergesADepartmentWhosePeopleFollow() {
        merge(TheSystem.TODAY);
        assertThat(office.getByTestId("ended")).containsText(follower);
        office.getByTestId("ended").getByText(follower).click();
        await().atMost(PATIENCE).pollInSameThread().until(() -> {
            office.reload();
            assertThat(office.getByTestId("profile")).isVisible();
            return office.getByTestId("coordinators").getByText("Uli Umwelt").count() > 0;
        });
        office.navigate(system.url() + "/departments");
        office.getByLabel("Auch Ämter zeigen, die es nicht mehr gibt").check();
        assertThat(office.getByTestId("ended-departments")).containsText(name);
        Browser.screenshot(office, "departments-ended");
    }

    private void merge(String on) {
        office.locator("h1").locator("xpath=../..").getByTestId("verbs").click();
        office.locator("[data-verb=merge]").click();
        var dialog = office.getByTestId("verb-dialog");
        dialog.getByLabel("Geht auf in").selectOption(follower);
        dialog.getByLabel("Ab wann").fill(on);
        dialog.getByTestId("verb-do").click();
        said(office, "Gespeichert.");
    }

    @Test
    @Order(7)
    void invitesSomebodyByALinkThatIsShownOnce() {
        String other = "Amt der Eingeladenen " + run;
        register(other);
        office.navigate(system.url() + "/coordinators/invitations");
        office.getByTestId("invite").click();
        var dialog = office.getByTestId("invite-dialog");
        dialog.getByLabel("Name", exactly()).fill("Frau Neu " + run);
        dialog.getByLabel(other).check();
        dialog.getByTestId("invite-do").click();
        String link = office.getByTestId("invitation-made").locator("input").inputValue();
        assertThat(link).startsWith(system.url() + "/coordinators/accept#");
        umwelt.navigate(link);
        assertThat(umwelt.getByTestId("invitation")).containsText(other);
        umwelt.getByTestId("accept").click();
        assertThat(umwelt.getByTestId("invitation-accepted")).containsText(other);
        kultur.navigate(link);
        assertThat(kultur.locator("main")).containsText("bereits angenommen");
        office.reload();
        var entry = office.getByTestId("invitations")
                .locator("li")
                .filter(new Locator.FilterOptions().setHasText("Frau Neu " + run));
        assertThat(entry).hasAttribute("data-state", "ACCEPTED");
    }

    @Test
    @Order(8)
    void invitesSomebodyByMailWhoHasNeverSignedIn() {
        String address = "gast-" + run + "@example.org";
        office.navigate(system.url() + "/coordinators/invitations");
        office.getByTestId("mail-invite").click();
        var dialog = office.getByTestId("mail-invite-dialog");
        dialog.getByTestId("mail-invite-do").click();
        assertThat(dialog).containsText("Geben Sie die Adresse an.");
        dialog.getByLabel("E-Mail-Adresse").fill(address);
        dialog.getByLabel("Name", exactly()).fill("Gerda Gast " + run);
        dialog.getByLabel("Aufgabe").selectOption("READER");
        dialog.getByLabel("Amt der Eingeladenen " + run).check();
        dialog.getByTestId("mail-invite-do").click();
        assertThat(office.getByTestId("mail-invited")).containsText("Gerda Gast " + run);
        Browser.screenshot(office, "mailed-invitations");
        await("the mail").atMost(PATIENCE).until(() -> mailTo(address));

        var entry = office.getByTestId("mailed-invitations")
                .locator("li")
                .filter(new Locator.FilterOptions().setHasText("Gerda Gast " + run));
        assertThat(entry).hasAttribute("data-state", "WAITING");
        entry.getByTestId("withdraw-mailed").click();
        office.getByTestId("confirm-withdraw").click();
        assertThat(entry).hasCount(0);
    }

    private boolean mailTo(String address) throws IOException {
        try (var files = Files.list(system.mails())) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".eml")).toList()) {
                String mail = Files.readString(file);
                if (mail.contains("To: " + address) && mail.contains("List-Unsubscribe-Post")) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    @Order(9)
    void letsACoordinatorLeaveAndSaysWhatIsHandedOver() {
        office.navigate(system.url() + "/departments/amt-der-eingeladenen-" + run);
        office.getByTestId("coordinators").getByTestId("verbs").click();
        office.locator("[data-verb=leave]").click();
        var dialog = office.getByTestId("leave-dialog");
        assertThat(dialog.getByTestId("held")).containsText("Amt der Eingeladenen " + run);
        dialog.getByLabel("Nachfolge").selectOption("Kim Kultur");
        Browser.screenshot(office, "leave");
        dialog.getByTestId("leave-do").click();
        said(office, "Die Übergabe ist gespeichert.");
        assertThat(office.getByTestId("coordinators")).containsText("Kim Kultur");
    }

    @Test
    @Order(10)
    void findsWhoSpeaksPolishWellEnough() {
        kultur.navigate(system.url() + "/competences/mine");
        kultur.getByText("Sprache hinzufügen").click();
        var language = kultur.getByTestId("language");
        language.getByLabel("Sprache", new Locator.GetByLabelOptions().setExact(true))
                .selectOption("pl");
        language.getByLabel("Niveau").selectOption("B2");
        kultur.getByTestId("save").click();
        said(kultur, "Ihre Angaben sind gespeichert.");
        assertThat(kultur.getByTestId("comparison").first()).containsText("fehlt");
        Browser.screenshot(kultur, "my-competences");
        umwelt.navigate(system.url() + "/competences?language=pl&level=B2");
        assertThat(umwelt.getByTestId("competences")).containsText("Kim Kultur");
        umwelt.navigate(system.url() + "/competences?language=pl&level=C1");
        assertThat(umwelt.getByTestId("empty")).isVisible();
    }

    @Test
    @Order(11)
    void isAccessibleInBothLanguagesAndColourSchemes() {
        var pages = new LinkedHashMap<String, String>();
        pages.put("department-ended", "/departments/" + slug);
        pages.put("department-new", "/departments/new");
        pages.put("invitations", "/coordinators/invitations");
        pages.put("invitation-accept", "/coordinators/accept");
        pages.put("competences", "/competences");
        pages.put("competences-mine", "/competences/mine");
        pages.put("requirements", "/competences/requirements");
        pages.put("requirements-edit", "/competences/requirements/edit");
        assertThat(new Tour(office, system.url(), pages).complaints()).isEmpty();
        // The browser itself reports the refusals that are part of the story.
        assertThat(browser.complaints().stream()
                        .filter(complaint -> !complaint.contains("400") && !complaint.contains("422")))
                .isEmpty();
    }

    private static void said(Page page, String what) {
        assertThat(page.getByTestId("said")).hasText(what);
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }
}
