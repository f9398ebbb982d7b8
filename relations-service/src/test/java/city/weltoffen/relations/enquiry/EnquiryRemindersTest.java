package city.weltoffen.relations.enquiry;

import static city.weltoffen.testing.Rest.get;
import static city.weltoffen.testing.Rest.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.weltoffen.relations.House;
import city.weltoffen.relations.RelationsTest;
import city.weltoffen.relations.catalogue.Catalogue;
import city.weltoffen.testing.EventLog;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Today is 6 May 2026. */
@RelationsTest
class EnquiryRemindersTest {

    @LocalServerPort
    int port;

    @Autowired
    Enquiries enquiries;

    @Autowired
    Catalogue catalogue;

    private House house;
    private final String subject = "Jazz " + UUID.randomUUID();

    @BeforeEach
    void open() {
        house = new House(port);
    }

    /** Came in April. */
    private Enquiry received(Act act) {
        EnquiryDetails details =
                new EnquiryDetails("cooperation", subject, "Hello", "Miasto", "PL", Set.of("youth"), null, null);
        return Enquiry.receive("2026-X", new NewEnquiry(EnquiryChannel.HAND, act.today(), details, null), act);
    }

    private String routed(LocalDate replyBy) {
        LocalDate day = LocalDate.of(2026, 4, 1);
        Act act = new Act(day.atStartOfDay().toInstant(ZoneOffset.UTC), day, "olga", catalogue);
        Enquiry enquiry = received(act);
        enquiry.triage(new Triage(null, null, null, null), act);
        enquiry.route(List.of("kultur", "umwelt"), replyBy, act);
        enquiry.state("umwelt", Recommendation.NONE, "Nothing", act);
        return enquiries.store().save(enquiry).id().value();
    }

    private void runTheJob() {
        post(house.admin, "/api/operations/relations-service/jobs/enquiry-reminders/runs", "")
                .expectStatus()
                .isOk();
    }

    private List<?> board(String filter) {
        return (List<?>)
                get(house.office, "/api/enquiries?q={q}&" + filter, subject).get("items");
    }

    @Test
    void tellWhoIsMissingOnceHoweverOftenTheJobRuns() {
        String late = routed(LocalDate.of(2026, 5, 5));
        String veryLate = routed(LocalDate.of(2026, 4, 10));
        String inTime = routed(LocalDate.of(2026, 5, 6));
        await().untilAsserted(() -> assertThat(board("")).hasSize(3));

        runTheJob();
        runTheJob();

        try (EventLog log = EventLog.of("weltoffen.relations")) {
            var due = log
                    .awaitThat(all -> assertThat(all)
                            .filteredOn(event -> event.type().contains("enquiry.statement-due"))
                            .extracting(event -> event.key())
                            .contains(late, veryLate))
                    .stream()
                    .filter(event -> event.type().contains("enquiry.statement-due"))
                    .filter(event -> List.of(late, veryLate, inTime).contains(event.key()))
                    .toList();
            assertThat(due).extracting(event -> event.key()).containsExactlyInAnyOrder(late, veryLate);
            assertThat(due).allSatisfy(event -> {
                assertThat(event.json())
                        .contains("coordinators:kultur")
                        .doesNotContain("coordinators:umwelt", subject, "Miasto");
                assertThat(event.json().contains("\"office\"")).isEqualTo(veryLate.equals(event.key()));
            });
        }
    }

    @Test
    void standOnTheBoardAsOverdue() {
        String late = routed(LocalDate.of(2026, 5, 5));
        routed(LocalDate.of(2026, 5, 6));
        await().untilAsserted(() -> assertThat(board("")).hasSize(2));

        assertThat(board("overdue=true")).singleElement().isInstanceOfSatisfying(Map.class, one -> {
            assertThat(one.get("id")).isEqualTo(late);
            assertThat(one.get("dueBy")).isEqualTo("2026-05-05");
        });
    }

    @Test
    void countWhatNobodyHasSortedForAWeek() {
        LocalDate day = LocalDate.of(2026, 4, 28);
        Act act = new Act(day.atStartOfDay().toInstant(ZoneOffset.UTC), day, "olga", catalogue);
        String forgotten = enquiries.store().save(received(act)).id().value();
        LocalDate later = LocalDate.of(2026, 4, 29);
        enquiries
                .store()
                .save(received(new Act(later.atStartOfDay().toInstant(ZoneOffset.UTC), later, "olga", catalogue)));
        await().untilAsserted(() -> assertThat(board("")).hasSize(2));

        assertThat(board("overdue=true"))
                .singleElement()
                .isInstanceOfSatisfying(
                        Map.class, one -> assertThat(one.get("id")).isEqualTo(forgotten));
    }
}
