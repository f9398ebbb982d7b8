package city.weltoffen.relations;

import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Notice;
import city.weltoffen.events.Tags;
import city.weltoffen.events.networking.DepartmentFacts;
import city.weltoffen.events.networking.DepartmentRegistered;
import city.weltoffen.events.relations.ActivityFacts;
import city.weltoffen.events.relations.ActivityPlanned;
import city.weltoffen.events.relations.ActivityRemoved;
import city.weltoffen.testing.DirectoryEvents;
import city.weltoffen.testing.EventWriter;
import city.weltoffen.testing.LostProjection;
import city.weltoffen.testing.RecordedEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;

@RelationsTest
class RebuildTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 6);

    @LocalServerPort
    int port;

    @Autowired
    MongoTemplate template;

    private final String mark = UUID.randomUUID().toString();
    private LostProjection lost;

    @BeforeEach
    void losesWhatNamesTheMark() {
        lost = LostProjection.of(port, "relations-service", template.getDb(), mark);
    }

    private static void heard(String topic, RecordedEvent... events) {
        try (EventWriter writer = EventWriter.of(topic)) {
            List.of(events).forEach(writer::write);
        }
    }

    private Notice notice(@Nullable String link) {
        return Notice.of(
                new LocalizedText("Etwas", "Something"), link, Tags.none().withPartners(Set.of(mark)));
    }

    @Test
    void knowsEveryProjection() {
        assertThat(lost.known()).containsExactlyInAnyOrder("directoryCopy", "partnerMemory");
    }

    @Test
    void makesTheDirectoryAsItWas() {
        heard(
                "weltoffen.networking",
                DirectoryEvents.department("one-" + mark, "theme"),
                DirectoryEvents.department("two-" + mark),
                DirectoryEvents.merged("one-" + mark, "two-" + mark),
                DirectoryEvents.appointed("a-" + mark, "ann", "two-" + mark, 1),
                DirectoryEvents.absent("a-" + mark, "ann", DAY, DAY, 2),
                DirectoryEvents.deputy("b-" + mark, "bob", "two-" + mark, 1),
                DirectoryEvents.dismissed("b-" + mark, "bob", 2));

        lost.comesBackAsItWas("directoryCopy", "directory", 4, "directory_departments", "directory_appointments");
    }

    /** With one whose matter was removed, so that its entries lead nowhere. */
    @Test
    void makesTheMemoryOfAPartnerAsItWas() {
        ActivityFacts facts = new ActivityFacts("visit", DAY, DAY, Set.of(mark), Set.of(), Set.of(), false);
        LocalizedText name = new LocalizedText("Amt", "Office");
        heard(
                "weltoffen.relations",
                DirectoryEvents.recorded(mark, 1, new ActivityPlanned(notice("/activities/" + mark), facts)),
                DirectoryEvents.recorded(mark, 2, new ActivityRemoved(notice(null), facts)));
        heard(
                "weltoffen.networking",
                DirectoryEvents.recorded(
                        "dep-" + mark,
                        1,
                        new DepartmentRegistered(
                                notice("/departments/dep-" + mark),
                                new DepartmentFacts(
                                        "dep-" + mark, name, name, List.of(), List.of(), List.of(), List.of()))));

        lost.comesBackAsItWas("partnerMemory", "memory", 3, "partnerMemory");
    }
}
