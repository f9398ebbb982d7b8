package city.weltoffen.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** An association subscribes to public news, confirms its address, changes its choice and ends it. */
@WithTheSystem
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CitizenStoryTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String ASK = "/api/operations/notification-service/jobs/ask-citizens/runs";
    private static final Pattern CONFIRM = Pattern.compile("/public/subscribe/confirm\\?token=[\\w-]{43}");

    private final TheSystem system;
    private final Api admin;
    private final Browser browser = new Browser();
    private final String run = Long.toString(System.nanoTime(), 36);
    private final String address = "verein-" + run + "@weltoffen.example";
    private Page page;
    private String manage = "";

    CitizenStoryTest(TheSystem system) {
        this.system = system;
        admin = system.as("admin-system");
    }

    @BeforeAll
    void open() {
        page = browser.person();
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    @Order(1)
    void subscribesOnThePublicPage() {
        page.navigate(system.url() + "/public/activities");
        page.getByRole(AriaRole.LINK, named("Davon per E-Mail erfahren")).click();
        page.getByLabel("E-Mail-Adresse").fill(address);
        page.getByTestId("public-subscribe")
                .getByRole(AriaRole.BUTTON, in("Abonnieren"))
                .click();
        assertThat(page.locator("[aria-invalid=true]")).not().hasCount(0);

        page.getByLabel("Veranstaltungen und andere Aktivitäten").check();
        Browser.screenshot(page, "public-subscribe");
        page.getByTestId("public-subscribe")
                .getByRole(AriaRole.BUTTON, in("Abonnieren"))
                .click();
        assertThat(page.getByTestId("receipt")).containsText(address);
    }

    @Test
    @Order(2)
    void confirmsByTheLinkInTheMail() {
        page.navigate(system.url() + linkInTheMail());
        Browser.screenshot(page, "public-subscribe-confirm");
        page.getByTestId("confirm").click();

        assertThat(page.getByTestId("confirmed")).containsText("Ihre Adresse ist bestätigt");
    }

    @Test
    @Order(3)
    void choosesOtherwise() {
        page.getByTestId("confirmed").getByRole(AriaRole.LINK).click();
        assertThat(page.getByLabel("Veranstaltungen und andere Aktivitäten")).isChecked();
        manage = page.url().substring(system.url().length());
        page.getByLabel("Berichte zum Konzept").check();
        page.getByLabel("Wie oft?").selectOption("DAILY");
        page.getByRole(AriaRole.BUTTON, named("Auswahl speichern")).click();
        assertThat(page.getByTestId("outcome")).containsText("Ihre Auswahl ist gespeichert");

        page.reload();
        assertThat(page.getByLabel("Berichte zum Konzept")).isChecked();
        Browser.screenshot(page, "public-subscribe-manage");
    }

    @Test
    @Order(4)
    void isReadableForAllOnEveryPage() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("public-subscribe", "/public/subscribe");
        pages.put("public-subscribe-confirm", "/public/subscribe/confirm?token=x");
        pages.put("public-subscribe-manage", manage);
        assertThat(new Tour(page, system.url(), pages).complaints()).isEmpty();
        assertThat(browser.complaints().stream().filter(complaint -> !complaint.contains("400")))
                .isEmpty();
    }

    @Test
    @Order(5)
    void endsIt() {
        page.navigate(system.url() + manage);
        page.getByTestId("end").click();
        assertThat(page.getByTestId("outcome")).containsText("Sie erhalten keine E-Mails mehr");

        page.navigate(system.url() + manage);
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Dieser Link");
    }

    private String linkInTheMail() {
        await("the mail").atMost(PATIENCE).untilAsserted(() -> {
            admin.post(ASK, Map.of()).good();
            assertThat(mails()).isNotEmpty();
        });
        return CONFIRM.matcher(mails().getLast())
                .results()
                .findFirst()
                .orElseThrow()
                .group();
    }

    /** Those to this address, without the line breaks of their encoding. */
    private List<String> mails() {
        try (var files = Files.list(system.mails())) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .map(CitizenStoryTest::read)
                    .filter(mail -> mail.contains(address))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replaceAll("=\\r?\\n", "").replace("=3D", "=");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator.GetByRoleOptions in(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
