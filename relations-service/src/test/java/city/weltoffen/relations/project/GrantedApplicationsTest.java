package city.weltoffen.relations.project;

import static city.weltoffen.relations.House.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Money;
import city.weltoffen.events.Notice;
import city.weltoffen.events.Tags;
import city.weltoffen.events.networking.ApplicationDecided;
import city.weltoffen.events.networking.ApplicationFacts;
import city.weltoffen.relations.House;
import city.weltoffen.relations.RelationsTest;
import city.weltoffen.testing.DirectoryEvents;
import city.weltoffen.testing.EventWriter;
import city.weltoffen.testing.RecordedEvent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RelationsTest
class GrantedApplicationsTest {

    @LocalServerPort
    int port;

    private final String application = UUID.randomUUID().toString();

    private RecordedEvent decided(String subject, String project, boolean granted) {
        ApplicationFacts facts = new ApplicationFacts(
                project,
                null,
                "CREA",
                "PARTNER",
                Money.euros(new BigDecimal("120000")),
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2028, 12, 31),
                Set.of("kultur"),
                Set.of(),
                Set.of("youth"),
                "Youth in music cities",
                granted ? "GRANTED" : "REJECTED",
                Money.euros(new BigDecimal("120000")),
                Money.euros(new BigDecimal("30000")));
        LocalizedText title = new LocalizedText("Antrag entschieden", "Application decided");
        return DirectoryEvents.recorded(
                subject, 1, new ApplicationDecided(Notice.of(title, null, Tags.none()), facts, granted));
    }

    @Test
    void becomeOneEuProjectHoweverOftenTheyAreTold() {
        House house = new House(port);
        String project = "MUSIC-" + application;
        String rejected = "REJECTED-" + application;
        try (EventWriter networking = EventWriter.of("weltoffen.networking")) {
            networking.write(decided(UUID.randomUUID().toString(), rejected, false));
            networking.write(decided(application, project, true));
            networking.write(decided(application, project, true));
        }

        await().untilAsserted(() -> assertThat(
                        get(house.kultur, "/api/relations/" + application).get("state"))
                .isEqualTo("ACTIVE"));
        var relation = get(house.kultur, "/api/relations/" + application);
        assertThat(relation.get("kind")).isEqualTo("EU_PROJECT");
        assertThat(relation.get("responsible")).isEqualTo("kultur");
        assertThat(((Map<?, ?>) relation.get("project")).get("programme")).isEqualTo("CREA");
        assertThat((List<?>) relation.get("history")).hasSize(2);
        assertThat((List<?>) get(house.office, "/api/relations?q={q}", rejected).get("items"))
                .isEmpty();
    }
}
