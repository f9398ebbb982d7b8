package city.weltoffen.relations.project;

import static city.weltoffen.testing.Rest.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Money;
import city.weltoffen.events.Notice;
import city.weltoffen.events.Tags;
import city.weltoffen.events.networking.ApplicationChanged;
import city.weltoffen.events.networking.ApplicationDecided;
import city.weltoffen.events.networking.ApplicationFacts;
import city.weltoffen.relations.House;
import city.weltoffen.relations.RelationsTest;
import city.weltoffen.relations.partner.PartnerId;
import city.weltoffen.relations.relation.EuProject;
import city.weltoffen.relations.relation.RelationDetails;
import city.weltoffen.relations.relation.RelationId;
import city.weltoffen.relations.relation.RelationKind;
import city.weltoffen.relations.relation.Relations;
import city.weltoffen.testing.DirectoryEvents;
import city.weltoffen.testing.EventLog;
import city.weltoffen.testing.EventWriter;
import city.weltoffen.testing.RecordedEvent;
import city.weltoffen.testing.Rest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RelationsTest
class GrantedApplicationsTest {

    @LocalServerPort
    int port;

    @Autowired
    Relations relations;

    private final String application = UUID.randomUUID().toString();

    private static RecordedEvent decided(String subject, String project, boolean granted) {
        LocalizedText title = new LocalizedText("Antrag entschieden", "Application decided");
        return DirectoryEvents.recorded(
                subject,
                1,
                new ApplicationDecided(
                        Notice.of(title, null, Tags.none()), facts(project, granted, "120000", "2028-12-31"), granted));
    }

    private RecordedEvent corrected(long sequence, String amount, String ends) {
        LocalizedText title = new LocalizedText("Antrag geändert", "Application changed");
        return DirectoryEvents.recorded(
                application,
                sequence,
                new ApplicationChanged(
                        Notice.of(title, null, Tags.none()), facts("MUSIC-" + application, true, amount, ends)));
    }

    private static ApplicationFacts facts(String project, boolean granted, String amount, String ends) {
        return new ApplicationFacts(
                project,
                "01a2195f-87e0-762f-b394-d9ddd97ad850",
                "CREA-CULT-2026-COOP",
                "CREA",
                "PARTNER",
                Money.euros(new BigDecimal(amount)),
                LocalDate.of(2027, 1, 1),
                LocalDate.parse(ends),
                Set.of("kultur"),
                Set.of(),
                Set.of("youth"),
                "Youth in music cities",
                granted ? "GRANTED" : "REJECTED",
                Money.euros(new BigDecimal("120000")),
                Money.euros(new BigDecimal("30000")));
    }

    private static void write(RecordedEvent... events) {
        try (EventWriter networking = EventWriter.of("weltoffen.networking")) {
            for (RecordedEvent event : events) {
                networking.write(event);
            }
        }
    }

    private static Map<?, ?> projectOf(Map<?, ?> relation) {
        return (Map<?, ?>) relation.get("project");
    }

    private static Object amountOf(Map<?, ?> relation) {
        return ((Map<?, ?>) projectOf(relation).get("grant")).get("amount");
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
        assertThat(projectOf(relation))
                .hasFieldOrPropertyWithValue("programme", "CREA")
                .hasFieldOrPropertyWithValue("call", "CREA-CULT-2026-COOP");
        assertThat((List<?>) relation.get("history")).hasSize(2);
        assertThat((List<?>) get(house.office, "/api/relations?q={q}", rejected).get("items"))
                .isEmpty();
    }

    @Test
    void takeACorrectionOfTheGrantWithThemOnce() {
        House house = new House(port);
        String relation = "/api/relations/" + application;
        String later = UUID.randomUUID().toString();
        write(
                decided(application, "MUSIC-" + application, true),
                corrected(2, "12000", "2027-12-31"),
                corrected(2, "12000", "2027-12-31"),
                decided(later, "LATER-" + later, true));

        await().untilAsserted(
                        () -> assertThat(amountOf(get(house.kultur, relation))).isEqualTo(12000));
        assertThat(projectOf(get(house.kultur, relation)))
                .hasFieldOrPropertyWithValue("ends", "2027-12-31")
                .hasFieldOrPropertyWithValue("programme", "CREA");
        await().untilAsserted(() -> assertThat(
                        get(house.kultur, "/api/relations/" + later).get("state"))
                .isEqualTo("ACTIVE"));
        try (EventLog log = EventLog.of("weltoffen.relations")) {
            log.awaitThat(all -> assertThat(log.ofKey(application))
                    .filteredOn(event -> event.type().contains("relation.changed"))
                    .hasSize(1));
        }
    }

    @Test
    void leaveWhatSomebodyHasChangedInTheProjectSince() {
        House house = new House(port);
        String relation = "/api/relations/" + application;
        write(decided(application, "MUSIC-" + application, true));
        await().untilAsserted(() ->
                assertThat(get(house.kultur, relation).get("state")).isEqualTo("ACTIVE"));
        changeAmount(house, relation);

        write(corrected(2, "12000", "2027-12-31"), corrected(3, "13000", "2027-11-30"));

        await().untilAsserted(() ->
                assertThat(projectOf(get(house.kultur, relation)).get("ends")).isEqualTo("2027-11-30"));
        assertThat(amountOf(get(house.kultur, relation))).isEqualTo(99000);
    }

    @Test
    void leaveAProjectThatDidNotComeFromThem() {
        House house = new House(port);
        String partner = house.partner(House.anyName());
        String known = house.proposed(partner, "EU_PROJECT", """
                , "title": {"de": "Musik"}, "project": {"programme": "CREA"}""");
        RelationDetails own = relations.require(new RelationId(known)).details();
        RelationId id = new RelationId(application);
        relations.proposeOnce(id, new PartnerId(partner), RelationKind.EU_PROJECT, own);

        relations.followOrigin(id, new EuProject("ERASMUS", null, null, null, null, null, List.of()));

        assertThat(relations.require(id).details().project()).isEqualTo(own.project());
    }

    private static void changeAmount(House house, String relation) {
        String partner = String.valueOf(get(house.kultur, relation).get("partner"));
        String etag = house.kultur
                .get()
                .uri(relation)
                .exchange()
                .returnResult(String.class)
                .getResponseHeaders()
                .getETag();
        Rest.put(house.kultur, relation, etag, House.body(partner, "EU_PROJECT", """
                        , "title": {"de": "Musik"},
                        "project": {"programme": "CREA", "role": "PARTNER",
                         "grant": {"amount": 99000, "currency": "EUR"}, "begins": "2027-01-01", "ends": "2028-12-31"}"""))
                .expectStatus()
                .isOk();
    }
}
