package city.weltoffen.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.weltoffen.testing.WebhookReceiver;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
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

/** Somebody lets a feed reader and another program hear what is new, and takes the feed's address back. */
@WithTheSystem
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AdvancedOutletsStoryTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final TheSystem system;
    private final Api office;
    private final String subscription;
    private final Api kultur;
    private final String word = "Feedort" + System.nanoTime();
    private final WebhookReceiver receiver = WebhookReceiver.start();
    private final Browser browser = new Browser();
    private Page page;
    private String address;
    private String secret;

    AdvancedOutletsStoryTest(TheSystem system) {
        this.system = system;
        office = system.as("office-system");
        kultur = system.as("kultur-system");
        subscription = kultur.subscribe("Andere Programme", Map.of("keywords", List.of(word)));
    }

    @BeforeAll
    void open() {
        page = browser.signedIn(system, "kultur", "/outlets");
        page.getByText("Für andere Systeme: Webhooks und Feeds").click();
    }

    @AfterAll
    void close() {
        browser.close();
        receiver.close();
        assertThat(kultur.delete(subscription).status()).isEqualTo(204);
    }

    private Locator card(String name) {
        return page.getByTestId("outlet-advanced").filter(new Locator.FilterOptions().setHasText(name));
    }

    /** Fills the form's name, sends it, and returns the secret that is shown once. */
    private String save(String name) {
        page.getByRole(AriaRole.DIALOG)
                .getByLabel("Name", new Locator.GetByLabelOptions().setExact(true))
                .fill(name);
        page.getByTestId("save-outlet").click();
        return keep();
    }

    private String keep() {
        var shown = page.getByTestId("secret-once");
        var secretOnce = shown.getByRole(AriaRole.TEXTBOX).inputValue();
        shown.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ich habe es übernommen"))
                .click();
        assertThat(shown).hasCount(0);
        return secretOnce;
    }

    private void addPartner(String name) {
        office.post("/api/partners", Map.of("kind", "CITY", "name", Map.of("de", name, "en", name), "country", "PL"))
                .good();
    }

    private static HttpResponse<String> read(String feed) {
        return Http.send(
                HttpRequest.newBuilder(URI.create(feed))
                        .header("Accept-Language", "de")
                        .build(),
                BodyHandlers.ofString());
    }

    @Test
    @Order(1)
    void aFeedAtASecretAddressTellsWhatIsNewAndWhy() {
        page.getByTestId("add-FEED").click();
        address = save("Leseprogramm " + word);
        addPartner(word + " eins");

        await("the entry").atMost(PATIENCE).untilAsserted(() -> {
            var feed = read(address);
            assertThat(feed.statusCode()).isEqualTo(200);
            assertThat(feed.headers().firstValue("content-type").orElse("")).startsWith("application/atom+xml");
            assertThat(feed.body()).contains(word + " eins", "Grund: Abonnement „Andere Programme“");
        });
        Browser.screenshot(page, "outlets-advanced");
    }

    @Test
    @Order(2)
    void aRenewedAddressEndsTheOldOne() {
        card("Leseprogramm " + word).getByTestId("outlet-renew").click();
        page.getByTestId("confirm-verb").click();
        var renewed = keep();

        assertThat(read(address).statusCode()).isEqualTo(404);
        assertThat(read(renewed).body()).contains(word + " eins");
        address = renewed;
    }

    @Test
    @Order(3)
    void aWrongAddressOfAReceiverIsRefusedAtItsField() {
        page.getByTestId("add-WEBHOOK").click();
        var form = page.getByRole(AriaRole.DIALOG);
        form.getByLabel("Adresse des Empfängers").fill("ftp://city.example/hook");
        form.getByLabel("Name", new Locator.GetByLabelOptions().setExact(true)).fill("Fachverfahren " + word);
        page.getByTestId("save-outlet").click();

        assertThat(form.getByLabel("Adresse des Empfängers")).hasAttribute("aria-invalid", "true");
        assertThat(Browser.violations(page, "webhook-refused")).isEmpty();
        form.getByLabel("Adresse des Empfängers").fill(receiver.url());
        secret = save("Fachverfahren " + word);
    }

    @Test
    @Order(4)
    void aWebhookGetsASignedMessageForEachEvent() {
        card("Fachverfahren " + word).getByTestId("outlet-test").click();
        assertThat(card("Fachverfahren " + word)).containsText("Der Test ist angekommen");
        addPartner(word + " zwei");

        await("the message")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(receiver.messages())
                        .anyMatch(message -> message.body().contains(word + " zwei")));
        assertThat(receiver.messages()).allMatch(message -> message.isSignedWith(secret));
    }

    @Test
    @Order(5)
    void aReceiverThatIsGoneStopsItAndNothingIsLost() {
        receiver.willAnswer("410");
        addPartner(word + " drei");
        await("the refusal")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(receiver.messages()).anyMatch(message -> message.status() == 410));
        await("the state").atMost(PATIENCE).pollInSameThread().untilAsserted(() -> {
            page.reload();
            page.getByText("Für andere Systeme: Webhooks und Feeds").click();
            assertThat(card("Fachverfahren " + word)).containsText("Gestoppt");
        });
        Browser.screenshot(page, "webhook-stopped");

        card("Fachverfahren " + word).getByTestId("outlet-resume").click();

        await("what waited")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(receiver.messages())
                        .anyMatch(message ->
                                message.status() == 204 && message.body().contains(word + " drei")));
    }

    @Test
    @Order(6)
    void bothEnd() {
        for (var name : List.of("Leseprogramm " + word, "Fachverfahren " + word)) {
            card(name).getByTestId("outlet-end").click();
            page.getByTestId("confirm-verb").click();
            assertThat(card(name)).hasCount(0);
        }

        assertThat(read(address).statusCode()).isEqualTo(404);
    }
}
