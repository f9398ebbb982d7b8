package city.weltoffen.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.weltoffen.events.EventEnvelope;
import city.weltoffen.notification.NotificationTest;
import city.weltoffen.notification.SomeEvents;
import city.weltoffen.notification.audience.News;
import city.weltoffen.testing.EventLog;
import city.weltoffen.testing.RecordedEvent;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** What is said of new entries to this instance's open streams and to those of others. */
@NotificationTest
class LiveSignalsTest {

    @Autowired
    LiveSignals live;

    @Autowired
    LiveStreams streams;

    @Autowired
    Notifications notifications;

    @Autowired
    JsonMapper json;

    private final String reader = UUID.randomUUID().toString();
    private final List<Notification> shown = new CopyOnWriteArrayList<>();
    private final LiveStream.Sink oldest = new Recorder();
    private final List<LiveStream.Sink> closed = new CopyOnWriteArrayList<>();
    private final List<Thread> signsOfLife = new CopyOnWriteArrayList<>();

    @BeforeEach
    void open() throws IOException {
        streams.open(reader, null, Instant.now().plusSeconds(60), oldest);
    }

    @AfterEach
    void close() {
        streams.stop();
        streams.start();
    }

    private Notification entry(String title) {
        RecordedEvent event = SomeEvents.call(title);
        EventEnvelope envelope = EventEnvelope.of(event.headers(), event.json());
        News news = News.of(envelope, envelope.notice());
        return Notification.of(news, reader, List.of(), false, Instant.now().truncatedTo(ChronoUnit.MILLIS), null);
    }

    private LiveSignal fromAnotherInstance(Notification entry) {
        return LiveSignal.arrived("another", List.of(new LiveSignal.Entry(reader, entry.id())));
    }

    private String sent(Notification entry) {
        List<String> found = new ArrayList<>();
        try (EventLog topic = EventLog.of("weltoffen.live")) {
            topic.awaitThat(signals -> {
                found.clear();
                signals.stream()
                        .map(RecordedEvent::json)
                        .filter(signal -> signal.contains(entry.id()))
                        .forEach(found::add);
                assertThat(found).hasSize(1);
            });
        }
        return found.getFirst();
    }

    @Test
    void aNewEntryIsShownAtOnceAsItIs() {
        Notification entry = entry("New");

        live.arrived(List.of(entry), Set.of());

        await().untilAsserted(() -> assertThat(shown).containsExactly(entry));
    }

    @Test
    void oneThatWasThereBeforeIsShownAsItStandsThere() {
        Notification before = entry("Before");
        notifications.add(List.of(before));
        notifications.mark(before.id(), true);

        live.arrived(List.of(before), Set.of(before));

        await().untilAsserted(() -> assertThat(shown)
                .singleElement()
                .satisfies(entry -> assertThat(entry.readAt()).isNotNull()));
    }

    @Test
    void whatThisInstanceHasShownItDoesNotShowAgainWhenItHearsOfIt() {
        Notification first = entry("First");
        Notification second = entry("Second");
        notifications.add(List.of(first, second));
        live.arrived(List.of(first), Set.of());

        live.heard(sent(first));
        live.heard(json.writeValueAsString(fromAnotherInstance(second)));

        await().untilAsserted(() -> assertThat(shown)
                .extracting(Notification::id)
                .containsExactlyElementsOf(
                        Stream.of(first, second).map(Notification::id).toList()));
    }

    @Test
    void theAnswerBeginsOnTheThreadOfWhoeverOpensTheStream() {
        assertThat(signsOfLife.getFirst()).isEqualTo(Thread.currentThread());
    }

    @Test
    void oneTooManyEndsTheOldest() throws IOException {
        for (int more = 1; more < 7; more++) {
            streams.open(reader, null, Instant.now().plusSeconds(60), new Recorder());
        }
        assertThat(closed).isEmpty();

        streams.open(reader, null, Instant.now().plusSeconds(60), new Recorder());

        await().untilAsserted(() -> assertThat(closed).containsExactly(oldest));
    }

    private final class Recorder implements LiveStream.Sink {

        @Override
        public void send(LiveStream.Arrived arrived) {
            shown.add(arrived.entry());
        }

        @Override
        public void send(LiveStream.Marked marked) {}

        @Override
        public void send(LiveStream.Moved moved) {}

        @Override
        public void alive() {
            signsOfLife.add(Thread.currentThread());
        }

        @Override
        public void close() {
            closed.add(this);
        }
    }
}
