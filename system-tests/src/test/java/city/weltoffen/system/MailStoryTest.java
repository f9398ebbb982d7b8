package city.weltoffen.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Somebody switches mails on from the inbox, tries them, gets one, and ends them. */
@WithTheSystem
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MailStoryTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String RUNS = "/api/operations/notification-service/jobs/send-digests/runs";

    private final TheSystem system;
    private final Api office;
    private final Api kultur;
    private final Api admin;
    private final String partner = "Postort" + System.nanoTime();
    private final Mails mails;
    private final Browser browser = new Browser();
    private Page page;

    MailStoryTest(TheSystem system) {
        this.system = system;
        office = system.as("office-system");
        kultur = system.as("kultur-system");
        admin = system.as("admin-system");
        mails = Mails.of(system);
    }

    @BeforeAll
    void somebodyWhoHearsOfAPartner() {
        var criteria = Map.of("eventTypes", List.of("partner.added"), "keywords", List.of(partner));
        kultur.post("/api/subscriptions", Map.of("name", "Post", "criteria", criteria))
                .good();
        page = browser.signedIn(system, "kultur", "/inbox");
    }

    @AfterAll
    void close() {
        browser.close();
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    @Test
    @Order(1)
    void theInboxInvitesToSwitchMailsOn() {
        page.getByTestId("outlet-invitation").getByRole(AriaRole.LINK).click();
        page.getByLabel("Wie oft").selectOption("AT_ONCE");
        Browser.screenshot(page, "outlet-form");
        page.getByTestId("save").click();

        assertThat(page.getByTestId("outlet")).containsText("sofort, innerhalb weniger Minuten");
        assertThat(page.getByTestId("state")).hasText("In Betrieb");
    }

    @Test
    @Order(2)
    void aTestArrivesAndSaysWhatTheServerSaid() {
        page.getByTestId("test").click();

        assertThat(page.getByTestId("answer")).containsText("Der Mailserver hat die E-Mail angenommen.");
        assertThat(mails.all()).anyMatch(mail -> mail.contains("Test der Zustellung"));
        Browser.screenshot(page, "outlet-tested");
    }

    @Test
    @Order(3)
    void newsArrivesAsAMailAndStandsInTheHistory() {
        office.post(
                        "/api/partners",
                        Map.of("kind", "CITY", "name", Map.of("de", partner, "en", partner), "country", "PL"))
                .good();

        await("the mail").atMost(PATIENCE).untilAsserted(() -> {
            admin.post(RUNS, Map.of()).good();
            assertThat(mails.all()).anyMatch(mail -> mail.contains(partner) && mail.contains("List-Unsubscribe-Post"));
        });
        page.reload();
        assertThat(page.getByTestId("deliveries")).containsText("Zugestellt");
        Browser.screenshot(page, "deliveries");
    }

    @Test
    @Order(4)
    void restsAndEnds() {
        page.getByTestId("pause").click();
        assertThat(page.getByTestId("state")).hasText("Angehalten");
        page.getByTestId("resume").click();
        assertThat(page.getByTestId("state")).hasText("In Betrieb");
        page.getByTestId("end").click();
        page.getByTestId("confirm-end").click();

        assertThat(page.getByTestId("empty").first()).containsText("Noch keine E-Mails");
        assertThat(button("Beenden")).hasCount(0);
    }
}
