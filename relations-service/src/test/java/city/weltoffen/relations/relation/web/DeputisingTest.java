package city.weltoffen.relations.relation.web;

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
import city.weltoffen.testing.TestTokens;
import city.weltoffen.testing.TestUser;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;

/** What a deputy does while a coordinator is away stands "in Vertretung" in the record; what they do else does not. */
@RelationsTest
class DeputisingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 6);

    @LocalServerPort
    int port;

    private House house;
    private String department;
    private RestTestClient deputy;

    @BeforeEach
    void appoint() {
        house = new House(port);
        String mark = UUID.randomUUID().toString().substring(0, 8);
        department = "amt-" + mark;
        TestUser stand = new TestUser("deputy-" + mark, "Vera Vertretung", "v@weltoffen.example", List.of(), null);
        deputy = Api.as(port, TestTokens.of(stand, Map.of("department", "jugend")));
        try (EventWriter networking = EventWriter.of("weltoffen.networking")) {
            networking.write(DirectoryEvents.department(department));
            networking.write(DirectoryEvents.appointed("a-" + mark, "coordinator-" + mark, department, 1));
            networking.write(DirectoryEvents.deputy("d-" + mark, stand.subject(), department, 1));
        }
    }

    private String mark() {
        return department.substring("amt-".length());
    }

    private void absent(LocalDate from, LocalDate to, long sequence) {
        try (EventWriter networking = EventWriter.of("weltoffen.networking")) {
            networking.write(DirectoryEvents.absent("a-" + mark(), "coordinator-" + mark(), from, to, sequence));
            networking.write(DirectoryEvents.department("after-" + mark() + sequence));
        }
    }

    private String relationOf(String partner) {
        String body =
                "{\"partner\": \"%s\", \"kind\": \"CONTACT\", \"responsible\": \"%s\"}".formatted(partner, department);
        return await("the directory knows the department")
                .until(
                        () -> post(house.office, "/api/relations", body)
                                .returnResult(Map.class)
                                .getResponseBody()
                                .get("id"),
                        id -> id != null)
                .toString();
    }

    private void notes(String relation, String note) {
        created(post(
                deputy,
                "/api/relations/" + relation + "/interactions",
                "{\"on\": \"2026-05-06\", \"type\": \"CALL\", \"note\": \"%s\"}".formatted(note)));
    }

    @Test
    void standsInTheHistoryTheMemoryAndTheEvent() {
        String partner = house.partner(anyName());
        String relation = relationOf(partner);
        await("the deputy is known").untilAsserted(() -> notes(relation, "vorher"));
        absent(TODAY.minusDays(1), TODAY, 2);

        await("the absence is known").untilAsserted(() -> {
            notes(relation, "während");
            assertThat(interactions(relation).getFirst()).containsEntry("deputising", true);
        });
        post(deputy, "/api/relations/" + relation + "/establish", "{\"on\": \"2026-05-01\"}")
                .expectStatus()
                .isOk();

        List<Map<String, Object>> history = entries(get(house.office, "/api/relations/" + relation), "history");
        assertThat(history.getFirst().get("deputising")).isNull();
        assertThat(history.getLast()).containsEntry("deputising", true);
        assertThat(interactions(relation).getLast().get("deputising")).isNull();
        await("the memory")
                .untilAsserted(() -> assertThat(
                                entries(get(house.office, "/api/partners/" + partner + "/memory"), "items"))
                        .anyMatch(entry -> Boolean.TRUE.equals(entry.get("deputising"))
                                && "relation.established".equals(entry.get("kind"))));
        try (EventLog log = EventLog.of("weltoffen.relations")) {
            log.awaitThat(events -> assertThat(events)
                    .filteredOn(event -> event.key().equals(relation))
                    .filteredOn(event -> event.type().endsWith("relation.established.v1"))
                    .singleElement()
                    .satisfies(
                            event -> assertThat(event.header("ce_deputising")).isEqualTo("true")));
        }
    }

    @Test
    void endsWithTheAbsence() {
        String relation = relationOf(house.partner(anyName()));
        absent(TODAY, TODAY, 2);
        await("the absence is known").untilAsserted(() -> {
            notes(relation, "während");
            assertThat(interactions(relation).getFirst()).containsEntry("deputising", true);
        });

        absent(TODAY.plusDays(1), TODAY.plusDays(2), 3);

        await("the change is known").untilAsserted(() -> {
            notes(relation, "danach");
            assertThat(interactions(relation).getFirst().get("deputising")).isNull();
        });
    }

    private List<Map<String, Object>> interactions(String relation) {
        return entries(get(house.office, "/api/relations/" + relation), "interactions");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> entries(Map<?, ?> answer, String field) {
        return (List<Map<String, Object>>) answer.get(field);
    }
}
