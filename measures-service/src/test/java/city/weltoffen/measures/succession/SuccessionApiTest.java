package city.weltoffen.measures.succession;

import static city.weltoffen.testing.Rest.get;
import static city.weltoffen.testing.Rest.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.weltoffen.measures.House;
import city.weltoffen.measures.MeasuresTest;
import city.weltoffen.measures.concept.Files;
import city.weltoffen.testing.Api;
import city.weltoffen.testing.DirectoryEvents;
import city.weltoffen.testing.EventLog;
import city.weltoffen.testing.EventWriter;
import city.weltoffen.testing.RecordedEvent;
import city.weltoffen.testing.TestTokens;
import city.weltoffen.testing.TestUser;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

/** A department that is responsible for measure 4.2 becomes part of another one, which was involved. */
@MeasuresTest
class SuccessionApiTest {

    private static final String MEASURE = "/api/measures/4.2";

    @LocalServerPort
    int port;

    private final String before = "amt-" + UUID.randomUUID();
    private final String after = "amt-" + UUID.randomUUID();
    private final String concept = Files.hannover()
            .replace("responsible: kultur\n", "responsible: " + before + "\n")
            .replace("involved: [jugend, kultur, vhs]\n", "involved: [jugend, " + before + ", vhs]\n")
            .replaceFirst(
                    "kinds: \\[activity.held]\n",
                    "kinds: [activity.held]\n              filter: { departments: [" + before + "] }\n");
    private House house;
    private EventWriter networking;

    @BeforeEach
    void openTheDoor() {
        house = new House(port);
        networking = EventWriter.of("weltoffen.networking");
        networking.write(DirectoryEvents.department(before));
        networking.write(DirectoryEvents.department(after));
        await("the directory knows it")
                .untilAsserted(
                        () -> assertThat(String.valueOf(imports(concept, false).get("warnings")))
                                .doesNotContain(before));
    }

    @AfterEach
    void takeTheShippedConceptBack() {
        imports(Files.hannover(), false);
        networking.close();
    }

    private Map<?, ?> imports(String yaml, boolean dryRun) {
        return house.office
                .post()
                .uri("/api/concept/imports?dryRun={dry}", dryRun)
                .contentType(MediaType.parseMediaType("application/yaml"))
                .body(yaml.getBytes(StandardCharsets.UTF_8))
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(Map.class)
                .getResponseBody();
    }

    private Map<?, ?> act(String path, String json) {
        return post(house.office, path, json)
                .expectStatus()
                .isOk()
                .returnResult(Map.class)
                .getResponseBody();
    }

    private RestTestClient member(String department) {
        return Api.as(
                port,
                TestTokens.of(TestUser.UMWELT, Map.of("sub", UUID.randomUUID().toString(), "department", department)));
    }

    private Object of(String path, String field) {
        return get(house.office, path).get(field);
    }

    private void awaitResponsible(String department) {
        await().untilAsserted(() -> assertThat(of(MEASURE, "responsible")).isEqualTo(department));
    }

    private static long changes(EventLog events) {
        return events.ofKey("4.2").stream()
                .filter(event -> event.type().endsWith("measure.changed.v1"))
                .count();
    }

    private String milestone(String more) {
        List<?> milestones = (List<?>) act(
                        MEASURE + "/add-milestone",
                        "{\"title\": {\"de\": \"Schritt\"}, \"due\": \"2026-12-01\"%s}".formatted(more))
                .get("milestones");
        return milestones.stream()
                .map(step -> String.valueOf(((Map<?, ?>) step).get("id")))
                .max((one, other) -> Integer.compare(number(one), number(other)))
                .orElseThrow();
    }

    private static int number(String milestone) {
        return Integer.parseInt(milestone.substring(1));
    }

    private String step(String milestone) {
        return ((List<?>) of(MEASURE, "milestones"))
                .stream()
                        .map(String::valueOf)
                        .filter(step -> step.contains("id=" + milestone + ","))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void itsMeasuresGoToTheOtherOneAndTheirHistoryNamesIt() {
        String milestone = milestone(", \"department\": \"%s\"".formatted(before));

        networking.write(DirectoryEvents.merged(before, after));

        awaitResponsible(after);
        assertThat(of("/api/measures/4.1", "involved"))
                .asString()
                .contains(after)
                .doesNotContain(before);
        assertThat(step(milestone)).contains("department=" + after);
        assertThat(get(house.office, MEASURE + "/history").toString())
                .contains("verb=DEPARTMENT_FOLLOWED", "subject=Altes " + before, "from=" + before, "to=" + after);
        assertThat(get(house.office, "/api/measures?department={d}", before).get("total"))
                .isEqualTo(0);
        act(MEASURE + "/remove-milestone", "{\"milestone\": \"%s\", \"reason\": \"x\"}".formatted(milestone));
    }

    @Test
    void theSameEventTwiceChangesNothingAndIsToldOnce() {
        try (EventLog events = EventLog.of("weltoffen.measures")) {
            long told = changes(events);
            RecordedEvent merged = DirectoryEvents.merged(before, after);

            networking.write(merged);
            awaitResponsible(after);
            networking.write(merged);
            networking.write(DirectoryEvents.handedOver("x", UUID.randomUUID().toString(), "y", after, 1));
            String fence = "amt-" + UUID.randomUUID();
            networking.write(DirectoryEvents.merged(fence, after));
            await().untilAsserted(() -> assertThat(
                            imports(concept.replace(before, fence), true).toString())
                    .contains("department-ended"));

            assertThat(changes(events)).isEqualTo(told + 1);
        }
    }

    @Test
    void theConceptsFileThatStillNamesItMeansTheOtherOne() {
        networking.write(DirectoryEvents.merged(before, after));
        awaitResponsible(after);
        await().untilAsserted(() -> assertThat(imports(concept, true).get("differences"))
                .as("no phantom difference")
                .isEqualTo(List.of()));

        Map<?, ?> outcome = imports(concept.replace("de: Vernetzung\n", "de: Vernetzung im Haus\n"), false);

        assertThat((List<?>) outcome.get("differences"))
                .singleElement()
                .asString()
                .contains("measures/2.1/title.de");
        assertThat(outcome.get("warnings")).asString().contains("department-ended", "Old " + before, after);
        assertThat(of(MEASURE, "responsible")).isEqualTo(after);
    }

    @Test
    void whatItHasWrittenOfAMeasureIsFinishedByTheOtherOne() {
        RestTestClient member = member(before);
        String draft = MEASURE + "/progress-reports/"
                + post(member, MEASURE + "/progress-reports", "{}")
                        .expectStatus()
                        .isCreated()
                        .returnResult(Map.class)
                        .getResponseBody()
                        .get("id");

        networking.write(DirectoryEvents.merged(before, after));

        await().untilAsserted(() -> assertThat(of(draft, "department")).isEqualTo(after));
        assertThat(of(draft, "followed")).asString().contains("de=Altes " + before);
        assertThat(get(member(after), "/api/measures/my-matters").toString()).contains("progress-report-draft", after);
        post(member(after), draft + "/discard", "{}").expectStatus().isOk();
    }

    @Test
    void theCommentThatItOwesIsOwedByTheOtherOne() {
        String report = "/api/reports/"
                + post(house.office, "/api/reports", "{\"fileReference\": \"18.1\", \"signatory\": \"Olga Office\"}")
                        .expectStatus()
                        .isCreated()
                        .returnResult(Map.class)
                        .getResponseBody()
                        .get("id");
        act(report + "/ask-comments", "{}");
        String comment = "{\"measure\": \"4.2\", \"department\": \"%s\", \"text\": \"Zu knapp\"}";
        act(report + "/comment", comment.formatted(before));

        networking.write(DirectoryEvents.merged(before, after));

        await().untilAsserted(() ->
                assertThat(of(report, "departments")).asString().contains(after).doesNotContain(before));
        assertThat(get(member(after), report).get("comments")).asString().contains("Zu knapp", before);
        post(house.office, report + "/comment", comment.formatted(before))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].code")
                .isEqualTo("department-ended");
        act(report + "/comment", comment.formatted(after));
        act(report + "/withdraw", "{\"reason\": \"nur ein Test\"}");
    }

    @Test
    void whoTakesOverFromAContactIsTheContact() {
        String person = UUID.randomUUID().toString();
        String successor = UUID.randomUUID().toString();
        String contact = "{\"subject\": \"%s\", \"name\": \"Pia\"}".formatted(person);
        String milestone = milestone(", \"contact\": " + contact);

        networking.write(DirectoryEvents.handedOver("appointment-" + person, person, successor, before, 2));

        await().untilAsserted(() -> assertThat(step(milestone)).contains("subject=" + successor));
        assertThat(get(house.office, MEASURE + "/history").toString()).contains("verb=HANDED_OVER");
        act(MEASURE + "/remove-milestone", "{\"milestone\": \"%s\", \"reason\": \"x\"}".formatted(milestone));
    }
}
