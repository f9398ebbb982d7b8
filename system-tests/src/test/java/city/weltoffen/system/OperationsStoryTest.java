package city.weltoffen.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** An admin finds a record that nobody could handle, tries it again and discards it; a reader puts a message off. */
@WithTheSystem
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OperationsStoryTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String LETTERS = "/api/operations/notification-service/dead-letters?size=100";

    private final TheSystem system;
    private final Api admin;
    private final Browser browser = new Browser();
    private final String event = UUID.randomUUID().toString();
    private String letter = "";
    private Page page;

    OperationsStoryTest(TheSystem system) {
        this.system = system;
        admin = system.as("admin-system");
    }

    @BeforeAll
    void aRecordThatNobodyCanRead() throws Exception {
        var record = new ProducerRecord<>("weltoffen.networking", "poison", "{\"no\": \"notice\"}");
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", event,
                        "ce_source", "/networking-service",
                        "ce_type", "city.weltoffen.networking.call.published.v1",
                        "ce_subject", "poison",
                        "ce_time", "2026-05-06T08:00:00Z",
                        "ce_sequence", "1",
                        "ce_actor", "system:test",
                        "content-type", "application/json")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", system.brokers()),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(record).get();
        }
        letter = await("it is a dead letter of the inbox")
                .atMost(PATIENCE)
                .until(this::letters, found -> found.size() == 1)
                .getFirst()
                .get("id")
                .asString();
        page = browser.signedIn(system, "admin", "/operations/dead-letters");
    }

    @AfterAll
    void close() {
        browser.close();
    }

    private List<JsonNode> letters() {
        return admin.get(LETTERS)
                .good()
                .get("items")
                .valueStream()
                .filter(found -> found.get("eventId").asString("").equals(event))
                .filter(found -> found.get("consumer").asString().equals("notification-service.inbox"))
                .toList();
    }

    private Locator row() {
        return page.locator("[data-testid=dead-letter][data-id='" + letter + "']")
                .filter(new Locator.FilterOptions().setHasText("notification-service.inbox"));
    }

    @Test
    @Order(1)
    void isListedWithWhatFailedAndCanBeLookedAt() {
        assertThat(row()).containsText("call.published");
        row().getByTestId("look").click();
        assertThat(page.getByTestId("letter-content")).containsText("\"no\": \"notice\"");
        assertThat(Browser.violations(page, "dead-letter")).isEmpty();
        Browser.screenshot(page, "dead-letter");
        page.keyboard().press("Escape");
        assertThat(page.getByTestId("letter-content")).hasCount(0);
    }

    @Test
    @Order(2)
    void saysWhyAReplayFailsAgainAndLeavesItOpen() {
        row().getByTestId("replay").click();
        assertThat(page.locator("main")).containsText("Nachholen hat nicht geklappt");
        assertThat(row()).containsText("1 vergeblicher Versuch");
    }

    @Test
    @Order(3)
    void isDiscardedWithAReasonAndStaysListed() {
        row().getByTestId("discard").click();
        page.getByTestId("reason-do").click();
        assertThat(page.getByTestId("reason-dialog")).containsText("Bitte geben Sie einen Grund an.");
        page.getByTestId("reason-dialog").locator("textarea").fill("Aus einem Test");
        page.getByTestId("reason-do").click();
        assertThat(row()).hasCount(0);
        page.navigate(system.url() + "/operations/dead-letters?state=DISCARDED&service=notification-service");
        assertThat(row()).containsText("Aus einem Test");
    }

    @Test
    @Order(4)
    void runsAJobAtOnce() {
        page.navigate(system.url() + "/operations/jobs");
        var job = page.locator("[data-testid=job][data-job=wake-notifications]");
        job.getByTestId("run-job").click();
        assertThat(page.locator("main")).containsText("wake-notifications ist gelaufen.");
        assertThat(job).containsText("Erledigt");
    }

    @Test
    @Order(5)
    void seesThatItRanAndNotOncePerInstance() {
        var ran = page.locator("[data-figure=jobsTotal] [data-testid=outcome][data-outcome=done]")
                .filter(new Locator.FilterOptions().setHasText("wake-notifications"));
        await("the gateway asked the instances again").atMost(PATIENCE).until(() -> {
            page.reload();
            page.locator("[data-figure=jobsTotal]").waitFor();
            return ran.count() == 1;
        });
    }

    @Test
    @Order(6)
    void rebuildsTheCopiesOfAServiceAfterAQuestion() {
        page.navigate(system.url() + "/operations/projections");
        var service = page.locator("[data-testid=projections][data-service=notification-service]");
        assertThat(service.locator("[data-state=DONE]")).hasCount(0);
        service.getByTestId("rebuild").click();
        assertThat(page.locator("dialog")).containsText("Nichts wird gelöscht");
        assertThat(Browser.violations(page, "rebuild-question")).isEmpty();
        Browser.screenshot(page, "rebuild-question");

        page.getByTestId("rebuild-do").click();
        assertThat(page.getByTestId("rebuild-said")).containsText("notification-service");
        assertThat(service.locator("[data-testid=projection][data-state=DONE]")).hasCount(3);
        assertThat(service.locator("[data-consumer=directoryCopy]")).containsText("Verzeichnis der Ämter");
        assertThat(service.getByTestId("rebuild")).isEnabled();
        assertThat(page.locator("[data-testid=projections][data-service=networking-service]"))
                .containsText("hält keine Kopien");
    }

    @Test
    @Order(7)
    void seesAllInstancesAndOneThatIsAwayAndBack() {
        page.navigate(system.url() + "/operations");
        var up = page.locator("[data-testid=instance][data-state=UP]");
        assertThat(up).hasCount(5);
        assertThat(up.first()).containsText("0.1.0");
        var requests = page.locator("[data-testid=service-charts][data-service=gateway] [data-chart=requests]");
        assertThat(requests.locator("svg[role=img]")).isVisible();
        Browser.screenshot(page, "operations-up");

        long killed = system.pidOf("measures-service");
        system.freeze("measures-service");
        var measures = page.locator("[data-testid=instance][data-service=measures-service]");
        assertThat(measures).containsText("Nicht erreichbar");
        assertThat(page.getByTestId("state-changes")).containsText("measures-service");
        assertThat(page.locator("[data-testid=instance][data-state=UP]")).hasCount(4);
        system.kill("measures-service");
        system.awaitRunning("measures-service", killed);
        assertThat(measures).containsText("Läuft");
    }

    @Test
    @Order(8)
    void isAccessibleInBothLanguagesAndColourSchemes() {
        var pages = Map.of(
                "operations", "/operations",
                "operations-dead-letters", "/operations/dead-letters?state=ALL",
                "operations-deliveries", "/operations/deliveries",
                "operations-jobs", "/operations/jobs",
                "operations-projections", "/operations/projections",
                "inbox-later", "/inbox?later=true");
        assertThat(new Tour(page, system.url(), pages).complaints()).isEmpty();
    }

    @Test
    @Order(9)
    void isForNobodyElse() {
        Page office = browser.signedIn(system, "office", "/operations");
        assertThat(office.locator("main")).containsText("Das ist für den Betrieb");
        assertThat(office.locator("nav a[href='/operations']")).hasCount(0);
    }

    @Test
    @Order(10)
    void aReaderPutsAMessageOffAndTakesItBack() {
        String word = "spaeter" + Long.toString(System.nanoTime(), 36);
        system.as("kultur-system")
                .post("/api/subscriptions", Map.of("name", word, "criteria", Map.of("keywords", List.of(word))))
                .good();
        system.as("office-system")
                .post("/api/partners", Map.of("kind", "CITY", "name", Map.of("de", word, "en", word), "country", "PL"))
                .good();
        Page reader = browser.signedIn(system, "kultur", "/inbox");
        var entry = reader.getByTestId("notification").filter(new Locator.FilterOptions().setHasText(word));
        assertThat(entry).hasCount(1);

        entry.getByTestId("not-now").locator("button").first().click();
        reader.locator("[data-verb=tomorrow]:visible").click();
        assertThat(reader.getByTestId("not-now-undo")).isVisible();
        assertThat(entry).hasCount(0);
        reader.getByTestId("show-later").click();
        assertThat(entry.getByTestId("later-until")).containsText("07.05.2026");
        Browser.screenshot(reader, "inbox-later-one");

        entry.getByTestId("bring-back").click();
        assertThat(entry).hasCount(0);
        reader.navigate(system.url() + "/inbox");
        assertThat(entry).hasCount(1);
    }
}
