package city.weltoffen.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Notice;
import city.weltoffen.events.Tags;
import city.weltoffen.events.relations.ActivityFacts;
import city.weltoffen.events.relations.ActivityRemoved;
import city.weltoffen.measures.evidence.Happening;
import city.weltoffen.testing.DirectoryEvents;
import city.weltoffen.testing.EventWriter;
import city.weltoffen.testing.LostProjection;
import city.weltoffen.testing.Rest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;

@MeasuresTest
class RebuildTest {

    private static final Instant MAY = Instant.parse("2026-05-04T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    @LocalServerPort
    int port;

    @Autowired
    MongoTemplate template;

    private final String mark = UUID.randomUUID().toString();
    private House house;
    private LostProjection lost;

    @BeforeEach
    void losesWhatNamesTheMark() {
        house = new House(port);
        lost = LostProjection.of(port, "measures-service", template.getDb(), mark);
    }

    @Test
    void knowsEveryProjection() {
        assertThat(lost.known()).containsExactlyInAnyOrder("directoryCopy", "eventCopy");
    }

    @Test
    void makesTheDirectoryAsItWas() {
        try (EventWriter networking = EventWriter.of("weltoffen.networking")) {
            List.of(
                            DirectoryEvents.department("dep-" + mark),
                            DirectoryEvents.appointed("a-" + mark, "ann", "dep-" + mark, 1),
                            DirectoryEvents.absent("a-" + mark, "ann", DAY, DAY, 2))
                    .forEach(networking::write);
        }

        lost.comesBackAsItWas("directoryCopy", "directory", 2, "directory_departments", "directory_appointments");
    }

    /** Evidence that says so itself, evidence that somebody assigned, of a matter that is gone, of a confidential one. */
    @Test
    void makesTheCopyOfEventsAndTheEvidenceAsTheyWere() {
        Happening.of(UUID.randomUUID(), "plain-" + mark, MAY, Happening.held(10, "1.3"));
        UUID assigned = Happening.of(UUID.randomUUID(), "assigned-" + mark, MAY, Happening.held(10));
        Happening.of(UUID.randomUUID(), "removed-" + mark, MAY, Happening.held(10, "1.3"));
        Happening.of(UUID.randomUUID(), "removed-" + mark, MAY.plusSeconds(5), removed());
        Happening.of(UUID.randomUUID(), "secret-" + mark, MAY, Happening.held(10, "1.3"));
        Happening.of(UUID.randomUUID(), "secret-" + mark, MAY.plusSeconds(5), Happening.confidential());
        await("it is copied and assigned")
                .untilAsserted(() -> Rest.post(
                                house.office, "/api/measures/4.2/evidence", "{\"event\": \"%s\"}".formatted(assigned))
                        .expectStatus()
                        .isNoContent());

        lost.comesBackAsItWas("eventCopy", "evidence", 10, "events", "evidence");
    }

    private static ActivityRemoved removed() {
        return new ActivityRemoved(
                Notice.of(new LocalizedText("x", "x"), null, Tags.none()),
                new ActivityFacts("festival", DAY, DAY, Set.of(), Set.of(), Set.of(), true));
    }
}
