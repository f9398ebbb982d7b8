package city.weltoffen.relations.confirmation;

import static city.weltoffen.relations.House.anyName;
import static city.weltoffen.relations.House.get;
import static city.weltoffen.relations.House.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.weltoffen.relations.House;
import city.weltoffen.relations.RelationsTest;
import city.weltoffen.testing.EventLog;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RelationsTest
class YearlyConfirmationTest {

    private static final String LIST = "/api/confirmations/kultur-2026";

    @LocalServerPort
    int port;

    @Test
    void sendsOneListToADepartmentWhichConfirmsEntriesByClickOnly() {
        House house = new House(port);
        house.active(house.partner(anyName()), "CONTACT");
        for (int twice = 0; twice < 2; twice++) {
            post(house.admin, "/api/operations/relations-service/jobs/relation-confirmations/runs", "")
                    .expectStatus()
                    .is2xxSuccessful();
        }
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
