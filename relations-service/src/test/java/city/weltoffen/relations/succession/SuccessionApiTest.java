package city.weltoffen.relations.succession;

import static city.weltoffen.relations.House.anyName;
import static city.weltoffen.testing.Rest.created;
import static city.weltoffen.testing.Rest.get;
import static city.weltoffen.testing.Rest.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.weltoffen.relations.House;
import city.weltoffen.relations.RelationsTest;
import city.weltoffen.testing.Api;
import city.weltoffen.testing.DirectoryEvents;
import city.weltoffen.testing.EventLog;
import city.weltoffen.testing.EventWriter;
import city.weltoffen.testing.RecordedEvent;
import city.weltoffen.testing.Rest;
import city.weltoffen.testing.TestTokens;
import city.weltoffen.testing.TestUser;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Two departments become one: what is open stands under the other one, what is closed under the old name. */
@RelationsTest
class SuccessionApiTest {

    @LocalServerPort
    int port;

    private final String before = "amt-" + UUID.randomUUID();
    private final String after = "amt-" + UUID.randomUUID();
    private House house;
    private RestTestClient member;
    private EventWriter networking;

    @BeforeEach
    void openTheDoor() {
        house = new House(port);
        member = Api.as(
                port,
                TestTokens.of(TestUser.UMWELT, Map.of("sub", UUID.randomUUID().toString(), "department", after)));
        networking = EventWriter.of("weltoffen.networking");
        networking.write(DirectoryEvents.department(before));
        networking.write(DirectoryEvents.department(after));
        await("the directory knows both").untilAsserted(() -> activity("2026-09-01", before, after));
    }

    @AfterEach
    void stopWriting() {
        networking.close();
    }

    private void merge() {
        networking.write(DirectoryEvents.merged(before, after));
    }

    /** Whatever was written before it has been handled when this returns. */
    private void mergeSomethingElse() {
        String fence = "amt-" + UUID.randomUUID();
        networking.write(DirectoryEvents.department(fence));
        await().untilAsserted(() -> activity("2026-09-01", fence));
        networking.write(DirectoryEvents.merged(fence, after));
        await().untilAsserted(() -> post(house.office, "/api/activities", activityBody("2026-09-01", fence))
                .expectStatus()
                .isBadRequest());
    }

    private String relation(String more) {
        String body = "{\"partner\": \"%s\", \"kind\": \"CONTACT\"%s}".formatted(house.partner(anyName()), more);
        return "/api/relations/"
                + created(post(house.office, "/api/relations", body)).get("id");
    }

    private String activity(String begins, String... departments) {
        return "/api/activities/"
                + created(post(house.office, "/api/activities", activityBody(begins, departments)))
                        .get("id");
    }

    private static String activityBody(String begins, String... departments) {
        return """
                {"kind": "event", "title": {"de": "%s"}, "begins": "%s", "departments": ["%s"]}
                """.formatted(anyName(), begins, String.join("\", \"", departments));
    }

    private String asked(String... departments) {
        String body = "{\"kind\": \"cooperation\", \"subject\": \"%s\", \"text\": \"Geheim\"}".formatted(anyName());
        String enquiry = "/api/enquiries/"
                + created(post(house.office, "/api/enquiries", body)).get("id");
        act(enquiry, "triage", "{}");
        act(
                enquiry,
                "route",
                "{\"departments\": [\"%s\"], \"replyBy\": \"2026-06-01\"}"
                        .formatted(String.join("\", \"", departments)));
        return enquiry;
    }

    private void act(String path, String verb, String json) {
        post(house.office, path + "/" + verb, json).expectStatus().isOk();
    }

    private void state(String enquiry, String department) {
        act(
                enquiry,
                "statements",
                "{\"department\": \"%s\", \"recommendation\": \"ACCEPT\", \"text\": \"Ja\"}".formatted(department));
    }

    private Object of(String path, String field) {
        return get(house.office, path).get(field);
    }

    private void awaitThat(String path, String field, Object value) {
        await().untilAsserted(() -> assertThat(of(path, field)).isEqualTo(value));
    }

    @Nested
    class ARelation {

        @Test
        void goesToTheSuccessorAndKeepsTheNameInItsHistory() {
            String path =
                    relation(", \"responsible\": \"%s\", \"involved\": [\"%s\", \"umwelt\"]".formatted(before, after));

            merge();

            awaitThat(path, "responsible", after);
            assertThat(of(path, "involved")).as("no double").isEqualTo(List.of("umwelt"));
            assertThat((List<?>) of(path, "history"))
                    .last()
                    .asString()
                    .contains("verb=DEPARTMENT_FOLLOWED", "from=" + before, "de=Altes " + before, "to=" + after);
            assertThat(get(house.office, "/api/relations?department={d}", after).get("total"))
                    .isEqualTo(1);
            assertThat(get(house.office, "/api/relations?department={d}", before)
                            .get("total"))
                    .isEqualTo(0);
        }

        @Test
        void thatIsConfidentialIsStillSeen() {
            String open = relation(", \"confidential\": true, \"visibleTo\": [\"%s\"]".formatted(before));
            String ended = relation(", \"confidential\": true, \"visibleTo\": [\"%s\"]".formatted(before));
            act(ended, "end", "{\"on\": \"2026-05-01\", \"reason\": \"vorbei\"}");
            member.get().uri(open).exchange().expectStatus().isNotFound();

            merge();

            awaitThat(open, "visibleTo", List.of(after));
            member.get().uri(open).exchange().expectStatus().isOk();
            member.get().uri(ended).exchange().expectStatus().isOk();
        }

        @Test
        void thatHasEndedStaysWhereItWas() {
            String ended = relation(", \"responsible\": \"%s\"".formatted(before));
            String alive = relation(", \"responsible\": \"%s\"".formatted(before));
            act(ended, "end", "{\"on\": \"2026-05-01\", \"reason\": \"vorbei\"}");

            merge();

            awaitThat(alive, "responsible", after);
            assertThat(of(ended, "responsible")).isEqualTo(before);
        }

        @Test
        void followsOnceHoweverOftenTheEventComes() {
            String path = relation(", \"responsible\": \"%s\"".formatted(before));
            RecordedEvent merged = DirectoryEvents.merged(before, after);
            networking.write(merged);
            awaitThat(path, "responsible", after);

            networking.write(merged);
            networking.write(DirectoryEvents.merged(before, after));
            mergeSomethingElse();

            String id = path.substring(path.lastIndexOf('/') + 1);
            try (EventLog events = EventLog.of("weltoffen.relations")) {
                assertThat(events.ofKey(id))
                        .extracting(RecordedEvent::type)
                        .filteredOn(type -> type.endsWith("relation.changed.v1"))
                        .hasSize(1);
            }
        }

        @Test
        void ofADepartmentWhoseSuccessorEndedTooGoesToTheLastOne() {
            String last = "amt-" + UUID.randomUUID();
            networking.write(DirectoryEvents.department(last));
            await().untilAsserted(() -> activity("2026-09-01", last));
            String path = relation(", \"responsible\": \"%s\"".formatted(before));

            networking.write(DirectoryEvents.merged(after, last));
            await().untilAsserted(() -> post(house.office, "/api/activities", activityBody("2026-09-01", after))
                    .expectStatus()
                    .isBadRequest());
            merge();

            awaitThat(path, "responsible", last);
        }
    }

    @Nested
    class AnEnquiry {

        @Test
        @SuppressWarnings("unchecked")
        void isAskedOfTheSuccessorWhereTheDepartmentOwesItsStatement() {
            String path = asked(before, "umwelt");

            merge();

            await().untilAsserted(() ->
                    assertThat((List<Object>) of(path, "missing")).containsExactlyInAnyOrder(after, "umwelt"));
            Map<?, ?> seen = get(member, path);
            assertThat(seen.get("text")).isEqualTo("Geheim");
            assertThat(seen.get("mayStateFor")).isEqualTo(List.of(after));
            assertThat(seen.get("followed")).asString().contains("from=" + before, "de=Altes " + before);
            assertThat(get(member, "/api/relations/my-matters").toString())
                    .contains("statement-asked", "department=" + after);
        }

        @Test
        void keepsTheStatementOfTheDepartmentUnderItsName() {
            String path = asked(before);
            state(path, before);

            merge();

            await().untilAsserted(() ->
                    assertThat(String.valueOf(of(path, "routing"))).contains(after));
            assertThat(of(path, "missing")).isEqualTo(List.of());
            assertThat(String.valueOf(of(path, "statements"))).contains("department=" + before);
            act(path, "route", "{\"departments\": [\"umwelt\"], \"replyBy\": \"2026-06-02\"}");
            assertThat(of(path, "missing")).as("nobody asks who is no more").isEqualTo(List.of("umwelt"));
        }

        @Test
        void stillWaitsForTheSuccessorWhereItWasAskedItself() {
            String path = asked(before, after);
            state(path, before);

            merge();

            await().untilAsserted(() ->
                    assertThat(String.valueOf(of(path, "routing"))).doesNotContain(before));
            assertThat(of(path, "missing")).isEqualTo(List.of(after));
            state(path, after);
            assertThat(of(path, "missing")).isEqualTo(List.of());
        }

        @Test
        void thatIsAnsweredStaysAsItWas() {
            String answered = asked(before);
            act(answered, "decide", "{\"outcome\": \"DECLINED\", \"reason\": \"nein\"}");
            String open = asked(before);

            merge();

            await().untilAsserted(() ->
                    assertThat(String.valueOf(of(open, "routing"))).contains(after));
            assertThat(String.valueOf(of(answered, "routing"))).contains(before);
        }
    }

    @Nested
    class AnActivity {

        @Test
        void goesToTheSuccessorUntilNothingIsToBeDone() {
            String planned = activity("2026-09-01", before, after);
            String held = activity("2026-05-02", before);
            act(held, "hold", "{}");
            String withFollowUp = activity("2026-05-02", before);
            act(withFollowUp, "hold", "{}");
            act(withFollowUp, "outcome", "{\"followUps\": [{\"text\": \"Brief schreiben\"}]}");

            merge();

            awaitThat(planned, "departments", List.of(after));
            awaitThat(withFollowUp, "departments", List.of(after));
            assertThat(of(held, "departments")).isEqualTo(List.of(before));
            assertThat(String.valueOf(of(planned, "followed"))).contains("de=Altes " + before);
        }
    }

    @Nested
    class AYearlyList {

        private void sendLists() {
            post(house.admin, "/api/operations/relations-service/jobs/relation-confirmations/runs", "")
                    .expectStatus()
                    .is2xxSuccessful();
        }

        @Test
        void isAnsweredByTheSuccessorAndNothingIsAskedTwice() {
            String path = relation(", \"responsible\": \"%s\"".formatted(before));
            sendLists();
            String list = "/api/confirmations/" + before + "-2026";
            awaitThat(list, "department", before);

            merge();

            awaitThat(list, "department", after);
            awaitThat(path, "responsible", after);
            assertThat(get(member, "/api/relations/my-matters").toString()).contains(before + "-2026");
            assertThat(String.valueOf(of(list, "followed"))).contains("de=Altes " + before);
            sendLists();
            house.office
                    .get()
                    .uri("/api/confirmations/" + after + "-2026")
                    .exchange()
                    .expectStatus()
                    .isNotFound();
        }
    }

    @Test
    void aFormThatWasOpenedBeforeSaysAtTheFieldWhoIsResponsibleNow() {
        String body = "{\"partner\": \"%s\", \"kind\": \"CONTACT\", \"responsible\": \"%s\"}"
                .formatted(house.partner(anyName()), before);

        merge();

        await().untilAsserted(() -> post(house.office, "/api/relations", body)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("#/responsible")
                .jsonPath("$.errors[0].code")
                .isEqualTo("department-ended")
                .jsonPath("$.errors[0].detail")
                .isEqualTo("“Old %s” no longer exists; “%s” is responsible now.".formatted(before, after)));
    }

    @Test
    void whoseTokenStillNamesTheOldDepartmentBelongsToTheNewOne() {
        RestTestClient former = Api.as(
                port,
                TestTokens.of(TestUser.UMWELT, Map.of("sub", UUID.randomUUID().toString(), "department", before)));
        String path = relation(", \"responsible\": \"%s\"".formatted(after));
        assertThat(get(former, path).get("mayChange")).isEqualTo(false);

        merge();

        await().untilAsserted(
                        () -> assertThat(get(former, path).get("mayChange")).isEqualTo(true));
    }

    @Test
    void anActivityThatIsOverCanBeCorrectedUnderTheOldName() {
        String held = activity("2026-05-02", before);
        act(held, "hold", "{}");
        merge();
        await().untilAsserted(() -> post(house.office, "/api/activities", activityBody("2026-09-01", before))
                .expectStatus()
                .isBadRequest());

        String etag = house.office
                .get()
                .uri(held)
                .exchange()
                .returnResult(Map.class)
                .getResponseHeaders()
                .getETag();
        Rest.put(house.office, held, etag, activityBody("2026-05-02", before))
                .expectStatus()
                .isOk();
    }
}
