package city.weltoffen.relations.confirmation;

import static city.weltoffen.relations.House.anyName;
import static city.weltoffen.testing.Rest.get;
import static city.weltoffen.testing.Rest.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.weltoffen.relations.House;
import city.weltoffen.relations.RelationsTest;
import city.weltoffen.relations.relation.RelationId;
import city.weltoffen.testing.EventLog;
import city.weltoffen.testing.Rest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RelationsTest
class YearlyConfirmationTest {

    private static final String LIST = "/api/confirmations/kultur-2026";

    @LocalServerPort
    int port;

    @Autowired
    ConfirmationLists lists;

    @Test
    void handsToTheOfficeWhatStaysOpen() {
        House house = new House(port);
        String open = house.active(house.partner(anyName()), "CONTACT");
        String confirmed = house.active(house.partner(anyName()), "CONTACT");
        String ended = house.active(house.partner(anyName()), "CONTACT");
        String moved = house.active(house.partner(anyName()), "CONTACT");
        List<RelationId> listed =
                Stream.of(open, confirmed, ended, moved).map(RelationId::new).toList();
        lists.issue("kultur", 2020, listed, LocalDate.of(2026, 4, 1), LocalDate.of(2026, 5, 1));
        post(house.kultur, "/api/relations/" + confirmed + "/confirm", "{}")
                .expectStatus()
                .isOk();
        post(house.kultur, "/api/relations/" + ended + "/end", "{\"on\": \"2026-05-01\", \"reason\": \"over\"}")
                .expectStatus()
                .isOk();
        hide(house, moved);

        runJobTwice(house);

        try (EventLog log = EventLog.of("weltoffen.relations")) {
            var said = log.awaitThat(all -> assertThat(all)
                    .filteredOn(event -> "kultur-2020".equals(event.key()))
                    .hasSize(2));
            assertThat(said)
                    .filteredOn(event -> "kultur-2020".equals(event.key()))
                    .last()
                    .satisfies(event -> assertThat(event.json())
                            .contains("\"office\"", open)
                            .doesNotContain(confirmed)
                            .doesNotContain(ended)
                            .doesNotContain(moved));
        }
        house.kultur
                .get()
                .uri("/api/confirmations/kultur-2020")
                .exchange()
                .expectBody()
                .jsonPath("$.escalated")
                .isEqualTo(true)
                .jsonPath("$.entries[*].relation.id")
                .isEqualTo(List.of(open, confirmed, ended));
    }

    /** It goes to another department and becomes confidential. */
    private static void hide(House house, String relation) {
        String path = "/api/relations/" + relation;
        var before = house.office.get().uri(path).exchange().returnResult(Map.class);
        String json =
                "{\"partner\": \"%s\", \"kind\": \"CONTACT\", \"responsible\": \"umwelt\", \"confidential\": true}"
                        .formatted(before.getResponseBody().get("partner"));
        Rest.put(house.office, path, before.getResponseHeaders().getETag(), json)
                .expectStatus()
                .isOk();
    }

    private static void runJobTwice(House house) {
        for (int twice = 0; twice < 2; twice++) {
            post(house.admin, "/api/operations/relations-service/jobs/relation-confirmations/runs", "")
                    .expectStatus()
                    .is2xxSuccessful();
        }
    }

    @Test
    void sendsOneListToADepartmentWhichConfirmsEntriesByClickOnly() {
        House house = new House(port);
        house.active(house.partner(anyName()), "CONTACT");
        runJobTwice(house);
        await().untilAsserted(() ->
                house.kultur.get().uri(LIST).exchange().expectStatus().isOk());
        var entries = (List<?>) get(house.kultur, LIST).get("entries");
        var relation = (Map<?, ?>) ((Map<?, ?>) entries.getFirst()).get("relation");

        house.umwelt.get().uri(LIST).exchange().expectStatus().isForbidden();
        post(house.kultur, LIST + "/confirm", "{\"relations\": [\"%s\"]}".formatted(relation.get("id")))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.entries[0].confirmed")
                .isEqualTo(true);

        try (EventLog log = EventLog.of("weltoffen.relations")) {
            var due = log.awaitThat(all -> assertThat(all).anyMatch(event -> "kultur-2026".equals(event.key())));
            assertThat(due)
                    .filteredOn(event -> "kultur-2026".equals(event.key()))
                    .singleElement()
                    .satisfies(event -> assertThat(event.json()).contains("coordinators:kultur"));
        }
    }
}
