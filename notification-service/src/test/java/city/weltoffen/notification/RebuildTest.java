package city.weltoffen.notification;

import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.events.Deadline;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Notice;
import city.weltoffen.events.Tags;
import city.weltoffen.events.networking.CallChanged;
import city.weltoffen.events.networking.CallFacts;
import city.weltoffen.events.networking.CallPublished;
import city.weltoffen.testing.DirectoryEvents;
import city.weltoffen.testing.EventWriter;
import city.weltoffen.testing.LostProjection;
import city.weltoffen.testing.RecordedEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;

@NotificationTest
class RebuildTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 17);

    @LocalServerPort
    int port;

    @Autowired
    MongoTemplate template;

    private final String mark = UUID.randomUUID().toString();
    private LostProjection lost;

    @BeforeEach
    void losesWhatNamesTheMark() {
        lost = LostProjection.of(port, "notification-service", template.getDb(), mark);
    }

    private static void heard(RecordedEvent... events) {
        try (EventWriter networking = EventWriter.of("weltoffen.networking")) {
            List.of(events).forEach(networking::write);
        }
    }

    private static Notice notice(String title) {
        return Notice.of(new LocalizedText(title, title), "/funding/x", Tags.none());
    }

    private CallFacts call(LocalDate deadline) {
        return new CallFacts("X", mark, "grant", "CERV", "OPEN", null, List.of(Deadline.on(deadline)), null);
    }

    @Test
    void knowsEveryProjection() {
        assertThat(lost.known()).containsExactlyInAnyOrder("directoryCopy", "heard", "dates");
    }

    @Test
    void makesTheDirectoryAsItWas() {
        heard(
                DirectoryEvents.department("dep-" + mark),
                DirectoryEvents.appointed("a-" + mark, "ann", "dep-" + mark, 1),
                DirectoryEvents.handedOver("a-" + mark, "ann", "bob", "dep-" + mark, 2));

        lost.comesBackAsItWas("directoryCopy", "directory", 2, "directory_departments", "directory_appointments");
    }

    @ParameterizedTest
    @CsvSource({"heard, 2, heard-events", "dates, 1, matter-dates"})
    void makesWhatItKeepsOfACallAsItWas(String consumer, int documents, String collection) {
        heard(
                DirectoryEvents.recorded(mark, 1, new CallPublished(notice("Call"), call(DAY))),
                DirectoryEvents.recorded(mark, 2, new CallChanged(notice("Later"), call(DAY.plusDays(7)), List.of())));

        lost.comesBackAsItWas(consumer, consumer, documents, collection);
    }
}
