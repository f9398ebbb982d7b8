package city.weltoffen.relations.relation;

import static city.weltoffen.relations.House.anyName;
import static city.weltoffen.testing.Rest.post;
import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.defaults.aggregate.AggregateStores;
import city.weltoffen.relations.House;
import city.weltoffen.relations.RelationsTest;
import city.weltoffen.relations.partner.Partners;
import city.weltoffen.testing.EventLog;
import city.weltoffen.testing.Rest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RelationsTest
class RelationRemindersTest {

    @LocalServerPort
    int port;

    @Autowired
    AggregateStores stores;

    @Autowired
    Partners partners;

    @Autowired
    UpkeepSettings settings;

    private House house;

    @BeforeEach
    void signIn() {
        house = new House(port);
    }

    private void runJobTwice() {
        for (int twice = 0; twice < 2; twice++) {
            post(house.admin, "/api/operations/relations-service/jobs/relation-reminders/runs", "")
                    .expectStatus()
                    .is2xxSuccessful();
        }
    }

    /** What the job does with one relation on another day. */
    private void remindTwice(String id, String day) {
        Clock then = Clock.fixed(LocalDate.parse(day).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        Relations relations = new Relations(stores, partners, then);
        relations.remind(new RelationId(id), settings);
        relations.remind(new RelationId(id), settings);
    }

    private static void hearsOnce(String id, String kind, String... words) {
        try (EventLog log = EventLog.of("weltoffen.relations")) {
            log.awaitThat(all -> assertThat(all)
                    .filteredOn(event -> id.equals(event.key()) && event.type().endsWith(kind + ".v1"))
                    .singleElement()
                    .satisfies(event -> assertThat(event.json()).contains(words)));
        }
    }

    @Test
    void sayOnceToTheDepartmentThatAnAgreementEndsAndThatNoticeIsDue() {
        String id = house.proposed(
                house.partner(anyName()),
                "NETWORK_MEMBERSHIP",
                ", \"membership\": {\"role\": \"Mitglied\", \"noticeBy\": \"2026-05-30\"}");
        post(
                        house.office,
                        "/api/relations/" + id + "/establish",
                        "{\"on\": \"2020-01-01\","
                                + " \"agreement\": {\"signedOn\": \"2020-01-01\", \"validUntil\": \"2026-07-31\"}}")
                .expectStatus()
                .isOk();

        runJobTwice();

        hearsOnce(id, "agreement-expiring", "coordinators:kultur", "\"days\":90");
        hearsOnce(id, "notice-due", "coordinators:kultur", "\"days\":30");
    }

    @Test
    void askOnceAYearWhatAMembershipIsUsedFor() {
        String id = house.proposed(
                house.partner(anyName()), "NETWORK_MEMBERSHIP", ", \"membership\": {\"role\": \"Mitglied\"}");
        post(house.office, "/api/relations/" + id + "/establish", "{\"on\": \"2020-01-01\"}")
                .expectStatus()
                .isOk();

        remindTwice(id, "2027-05-08");

        hearsOnce(id, "use-review-due", "coordinators:kultur");
        assertThat(Rest.get(house.kultur, "/api/relations/" + id).get("useReviewOpenSince"))
                .isEqualTo("2027-05-08");
    }

    @Test
    void askTheOfficeWhereNoDepartmentIsResponsible() {
        String partner = house.partner(anyName());
        String id = String.valueOf(Rest.created(post(
                        house.office,
                        "/api/relations",
                        "{\"partner\": \"%s\", \"kind\": \"CONTACT\"}".formatted(partner)))
                .get("id"));
        post(house.office, "/api/relations/" + id + "/establish", "{\"on\": \"2020-01-01\"}")
                .expectStatus()
                .isOk();

        remindTwice(id, "2027-11-08");

        hearsOnce(id, "review-due", "\"office\"");
    }
}
