package city.weltoffen.defaults.consuming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.weltoffen.testing.Backends;
import city.weltoffen.testing.DirectoryEvents;
import city.weltoffen.testing.EventWriter;
import city.weltoffen.testing.RecordedEvent;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.dao.DataAccessResourceFailureException;

/** Two that follow one topic in one instance. */
class BroadcastTest {

    private final String topic = "broadcast-" + UUID.randomUUID();
    private final List<String> one = new CopyOnWriteArrayList<>();
    private final List<String> other = new CopyOnWriteArrayList<>();
    private EventWriter writer;
    private BroadcastReading reading;

    @BeforeEach
    void topic() {
        writer = EventWriter.of(topic);
    }

    @AfterEach
    void end() {
        reading.stop();
        writer.close();
    }

    private void follow(Broadcast... broadcasts) {
        var beans = new StaticListableBeanFactory();
        for (Broadcast broadcast : broadcasts) {
            beans.addBean(UUID.randomUUID().toString(), broadcast);
        }
        reading = new BroadcastReading(Backends.brokers(), beans.getBeanProvider(Broadcast.class));
        reading.start();
    }

    private static RecordedEvent event() {
        return DirectoryEvents.department("department-" + UUID.randomUUID());
    }

    private Broadcast into(List<String> heard) {
        return Broadcast.events(topic, () -> {}, event -> heard.add(event.id().toString()));
    }

    @Test
    void bothHearWhatIsWrittenFromNowOn() {
        writer.write(event());
        follow(into(one), into(other));
        RecordedEvent event = event();

        writer.write(event);

        await().untilAsserted(() -> {
            assertThat(one).containsExactly(event.id());
            assertThat(other).containsExactly(event.id());
        });
    }

    @Test
    void whatIsWrittenWhileOneLoadsIsHeardByBoth() {
        RecordedEvent meanwhile = event();
        follow(
                Broadcast.events(
                        topic,
                        () -> writer.write(meanwhile),
                        event -> one.add(event.id().toString())),
                into(other));

        await().untilAsserted(() -> {
            assertThat(one).containsExactly(meanwhile.id());
            assertThat(other).containsExactly(meanwhile.id());
        });
    }

    @Test
    void oneThatFailsKeepsNothingFromTheOther() {
        follow(
                Broadcast.events(topic, () -> {}, event -> {
                    throw new IllegalStateException("stumbled");
                }),
                into(other));
        RecordedEvent first = event();
        RecordedEvent second = event();

        writer.write(first);
        writer.write(second);

        await().untilAsserted(() -> assertThat(other).containsExactlyInAnyOrder(first.id(), second.id()));
    }

    @Test
    void anOutageIsWaitedFor() {
        AtomicInteger away = new AtomicInteger(2);
        follow(Broadcast.events(topic, () -> {}, event -> {
            if (away.getAndDecrement() > 0) {
                throw new DataAccessResourceFailureException("away");
            }
            one.add(event.id().toString());
        }));
        RecordedEvent event = event();

        writer.write(event);

        await().untilAsserted(() -> assertThat(one).containsExactly(event.id()));
    }

    @Test
    void itGoesOnAfterItWasStopped() {
        follow(into(one));
        reading.stop();
        reading.start();
        RecordedEvent event = event();

        writer.write(event);

        await().untilAsserted(() -> assertThat(one).containsExactly(event.id()));
    }
}
