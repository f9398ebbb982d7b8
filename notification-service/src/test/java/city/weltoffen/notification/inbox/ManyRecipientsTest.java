package city.weltoffen.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.weltoffen.events.Addressee;
import city.weltoffen.notification.NotificationTest;
import city.weltoffen.notification.SomeEvents;
import city.weltoffen.testing.EventWriter;
import city.weltoffen.testing.RecordedEvent;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/** More people than are written at once hear of an event. */
@NotificationTest
class ManyRecipientsTest {

    @Autowired
    MongoTemplate template;

    @Autowired
    Notifications notifications;

    private final EventWriter networking = EventWriter.of("weltoffen.networking");

    private static List<String> people(int number) {
        return IntStream.range(0, number)
                .mapToObj(any -> UUID.randomUUID().toString())
                .toList();
    }

    private RecordedEvent call(List<String> people) {
        return SomeEvents.call("Many", people.stream().map(Addressee::person).toArray(Addressee[]::new));
    }

    private List<Notification> entriesOf(RecordedEvent event) {
        return template.find(Query.query(where("eventId").is(event.id())), Notification.class);
    }

    private void awaitEntries(RecordedEvent event, List<String> people) {
        await().untilAsserted(() -> assertThat(entriesOf(event))
                .extracting(Notification::recipient)
                .containsExactlyInAnyOrderElementsOf(people));
    }

    @Test
    void haveItOnceEachWithTheirReason() {
        List<String> people = people(2_500);
        RecordedEvent event = call(people);

        networking.write(event);

        awaitEntries(event, people);
        assertThat(entriesOf(event)).allSatisfy(entry -> {
            assertThat(notifications.find(entry.recipient(), entry.id())).contains(entry);
            assertThat(entry.title().en()).isEqualTo("New call: Many");
            assertThat(entry.reasons()).hasSize(1);
            assertThat(entry.readAt()).isNull();
        });
    }

    @Test
    void keepWhatTheyHadWhenItComesOnceMoreForMorePeople() {
        List<String> people = people(2_500);
        List<String> half = people.subList(0, 1_250);
        RecordedEvent event = call(people);
        RecordedEvent earlier =
                new RecordedEvent(event.headers(), event.key(), call(half).json());
        networking.write(earlier);
        awaitEntries(event, half);
        Notification read = entriesOf(event).getFirst();
        notifications.mark(read.id(), true);

        networking.write(event);

        awaitEntries(event, people);
        assertThat(notifications.find(read.recipient(), read.id()).orElseThrow().readAt())
                .isNotNull();
    }
}
