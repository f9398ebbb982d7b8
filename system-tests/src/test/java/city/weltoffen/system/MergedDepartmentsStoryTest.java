package city.weltoffen.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A department becomes part of another one: what is open stands under the other one in every service. */
@WithTheSystem
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MergedDepartmentsStoryTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String MEASURE = "/api/measures/3.3";

    private final TheSystem system;
    private final Api office;
    private final Browser browser = new Browser();
    private final String run = Long.toString(System.nanoTime(), 36);
    private final String before = "alt-" + run;
    private final String after = "neu-" + run;
    private final String oldName = "Altes Amt " + run;
    private final String newName = "Neues Amt " + run;
    private JsonNode measureBefore;
    private String partner;
    private String relation;
    private String ended;
    private String enquiry;
    private String activity;
    private String action;
    private String subscription;

    MergedDepartmentsStoryTest(TheSystem system) {
        this.system = system;
        office = system.as("office-system");
    }

    @BeforeAll
    void workUnderTheOldName() {
        register(before, oldName);
        register(after, newName);
        partner = idOf(
                "/api/partners?confirmed=true",
                Map.of("kind", "CITY", "name", Map.of("de", "Stadt " + run), "country", "PL"));
        awaitThat(() -> relation = proposed());
        ended = proposed();
        did(ended + "/end", Map.of("on", TheSystem.TODAY, "reason", "vorbei"));
        enquiry = created(
                "/api/enquiries",
                Map.of("kind", "cooperation", "subject", "Anfrage " + run, "text", "Bitte um Antwort"));
        did(enquiry + "/triage", Map.of());
        did(enquiry + "/route", Map.of("departments", List.of(before), "replyBy", "2026-06-30"));
        activity = created(
                "/api/activities",
                Map.of(
                        "kind",
                        "event",
                        "title",
                        Map.of("de", "Empfang " + run),
                        "begins",
                        "2026-09-01",
                        "departments",
                        List.of(before)));
        action = created(
                "/api/action-items", Map.of("title", "Liste " + run, "department", before, "due", "2026-07-01"));
        awaitThat(() -> subscription = created(
                "/api/subscriptions",
                Map.of(
                        "name",
                        "Für das Amt " + run,
                        "department",
                        before,
                        "criteria",
                        Map.of("departments", List.of(before)))));
        measureBefore = office.get(MEASURE).good();
        awaitThat(() -> change(before));
        did(MEASURE + "/add-milestone", milestone());
    }

    @AfterAll
    void leaveTheMeasureAsItWas() {
        change(measureBefore.path("responsible").asString(""));
        assertThat(office.delete(subscription).status()).isEqualTo(204);
        browser.close();
    }

    private void register(String id, String name) {
        var texts = Map.of("de", name, "en", name);
        office.post("/api/departments", Map.of("id", id, "department", Map.of("name", texts, "directorate", texts)))
                .good();
    }

    private String proposed() {
        return created("/api/relations", Map.of("partner", partner, "kind", "CONTACT", "responsible", before));
    }

    private Map<String, Object> milestone() {
        return Map.of("title", Map.of("de", "Schritt " + run), "due", "2026-12-01", "department", before);
    }

    /** The address of what was made. */
    private String created(String path, Object body) {
        return path + "/" + idOf(path, body);
    }

    private String idOf(String path, Object body) {
        return office.post(path, body).good().get("id").asString();
    }

    private void did(String path, Object body) {
        office.post(path, body).good();
    }

    /** Whatever the services have not heard of yet. */
    private static void awaitThat(ThrowingCallable condition) {
        await().atMost(PATIENCE).untilAsserted(condition::call);
    }

    private void change(String responsible) {
        var known = office.get(MEASURE);
        var measure = known.json();
        var body = new HashMap<String, Object>(Map.of(
                "title", measure.get("title"),
                "field", measure.get("field"),
                "goals", measure.get("goals"),
                "urgency", measure.get("urgency"),
                "involved", measure.get("involved"),
                "period", measure.get("period")));
        if (!responsible.isEmpty()) {
            body.put("responsible", responsible);
        }
        if (measure.hasNonNull("description")) {
            body.put("description", measure.get("description"));
        }
        Http.send(office.request(MEASURE)
                        .header("If-Match", known.etag())
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body)))
                        .build())
                .good();
    }

    private JsonNode of(String path, String field) {
        return office.get(path).good().get(field);
    }

    private static void stands(JsonNode under, String department, String notUnder) {
        assertThat(under.toString()).contains(department).doesNotContain(notUnder);
    }

    @Test
    @Order(1)
    void everythingOpenStandsUnderTheOtherOneInEveryService() {
        did("/api/departments/" + before + "/merge", Map.of("into", after, "on", TheSystem.TODAY));

        awaitThat(() -> stands(of(relation, "responsible"), after, before));
        awaitThat(() -> stands(of(enquiry, "missing"), after, before));
        awaitThat(() -> stands(of(activity, "departments"), after, before));
        awaitThat(() -> stands(of(MEASURE, "responsible"), after, before));
        awaitThat(() -> stands(of(MEASURE, "milestones"), after, before));
        awaitThat(() -> stands(of(action, "responsible"), after, before));
        awaitThat(() -> stands(of(subscription, "owner"), after, before));
        stands(of(subscription, "criteria"), after, before);
        stands(of(ended, "responsible"), before, after);
    }

    @Test
    @Order(2)
    void theirHistoryNamesTheOldOne() {
        assertThat(of(relation, "history").toString()).contains("DEPARTMENT_FOLLOWED", oldName);
        assertThat(of(enquiry, "followed").toString()).contains(oldName);
        assertThat(of(activity, "followed").toString()).contains(oldName);
        assertThat(of(subscription, "followed").toString()).contains(oldName);
        assertThat(office.get(MEASURE + "/history?size=100").good().toString())
                .contains("DEPARTMENT_FOLLOWED", oldName);
        assertThat(of("/api/departments/" + before, "ended").toString()).contains(after);
    }

    @Test
    @Order(3)
    void whoNamesItAllTheSameHearsWhoIsResponsible() {
        var problem = office.post(
                        "/api/relations", Map.of("partner", partner, "kind", "CONTACT", "responsible", before))
                .problem(400);

        assertThat(problem.get("errors").toString()).contains("#/responsible", "department-ended", newName);
    }

    @Test
    @Order(4)
    void thePagesShowTheOldNameAndLeadToTheNewOne() {
        Page page = browser.signedIn(system, "office", "/relations?department=" + before);

        var note = page.getByTestId("department-ended");
        assertThat(note).containsText(oldName);
        assertThat(note).containsText(newName);
        note.getByTestId("to-successor").click();
        assertThat(page).hasURL(system.url() + "/relations?department=" + after);
        assertThat(page.getByTestId("department-ended")).hasCount(0);

        page.navigate(system.url() + relation.replace("/api", ""));
        assertThat(page.getByTestId("history")).containsText(oldName);
        assertThat(page.getByTestId("history")).containsText(newName);
        page.navigate(system.url() + enquiry.replace("/api", ""));
        assertThat(page.getByTestId("followed")).containsText(oldName);
        page.navigate(system.url() + activity.replace("/api", ""));
        assertThat(page.getByTestId("followed")).containsText(oldName);
    }

    @Test
    @Order(5)
    void isAccessible() {
        var tour = new Tour(
                browser.signedIn(system, "office", "/relations"),
                system.url(),
                Map.of(
                        "ended-department-filter", "/relations?department=" + before,
                        "followed-relation", relation.replace("/api", ""),
                        "followed-enquiry", enquiry.replace("/api", ""),
                        "followed-activity", activity.replace("/api", "")));

        assertThat(tour.complaints()).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }
}
