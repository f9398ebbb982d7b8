package city.weltoffen.notification.later;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.weltoffen.events.EventEnvelope;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.notification.NotificationTest;
import city.weltoffen.notification.SomeEvents;
import city.weltoffen.testing.RecordedEvent;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Silences in the memory of an instance, and what another instance is told. */
@NotificationTest
class SilencesTest {

    @Autowired
    Silences silences;

    @Autowired
    MongoTemplate template;

    @Autowired
    StreamBridge bridge;

    @Autowired
    Clock businessClock;

    private final String reader = UUID.randomUUID().toString();
    private final EventEnvelope event = envelope(SomeEvents.call("Youth"));

    private static EventEnvelope envelope(RecordedEvent event) {
        return EventEnvelope.of(event.headers(), event.json());
    }

    private Silence silence() {
        return Silence.of(
                Silence.Of.SUBJECT,
                reader,
                event.subject(),
                new LocalizedText("Jugend", "Youth"),
                businessClock.instant().plus(Duration.ofDays(2)));
    }

    private boolean isSilent() {
        return silences.met(event).of(reader, List.of()).isPresent();
    }

    @Test
    void whatThisInstanceIsToldCountsAtOnce() {
        assertThat(isSilent()).isFalse();
        Silence silence = silence();

        silences.keep(silence);
        assertThat(isSilent()).isTrue();

        silences.end(silence);
        assertThat(isSilent()).isFalse();
    }

    @Test
    void whatAnotherInstanceIsToldCountsWhenItSaysSo() {
        assertThat(isSilent()).isFalse();
        template.save(silence());
        assertThat(isSilent()).isFalse();

        bridge.send("live-out-0", "{\"moved\": \"%s\"}".formatted(reader).getBytes(StandardCharsets.UTF_8));

        await().until(this::isSilent);
    }
}
