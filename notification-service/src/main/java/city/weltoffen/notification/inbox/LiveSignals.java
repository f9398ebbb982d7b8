package city.weltoffen.notification.inbox;

import city.weltoffen.defaults.jobs.Batches;
import city.weltoffen.notification.later.Silences;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells all instances that open browsers have something to show; what gets lost the next connection makes good. */
@Component
class LiveSignals implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(LiveSignals.class);
    private static final String BINDING = "live-out-0";
    private static final int BATCH = 500;

    private static final Duration A_MOMENT = Duration.ofMillis(20);

    private final String instance = UUID.randomUUID().toString();
    private final StreamBridge bridge;
    private final LiveStreams streams;
    private final Silences silences;
    private final JsonMapper json;
    private final Batches<List<LiveSignal.Entry>> forOthers =
            new Batches<>("live-signals", A_MOMENT, ArrayList::new, this::tellOthers);
    private volatile boolean running;

    LiveSignals(StreamBridge bridge, LiveStreams streams, Silences silences, JsonMapper json) {
        this.bridge = bridge;
        this.streams = streams;
        this.silences = silences;
        this.json = json;
    }

    /**
     * New entries: on streams of this instance at once, a moment later to the others in batches of recipients.
     *
     * @param known those that were there before, perhaps as something else
     */
    void arrived(List<Notification> entries, Set<Notification> known) {
        show(entries, known);
        if (!entries.isEmpty()) {
            forOthers.add(
                    batch -> entries.forEach(entry -> batch.add(new LiveSignal.Entry(entry.recipient(), entry.id()))));
        }
    }

    private void tellOthers(List<LiveSignal.Entry> entries) {
        for (int from = 0; from < entries.size(); from += BATCH) {
            send(LiveSignal.arrived(instance, entries.subList(from, Math.min(from + BATCH, entries.size()))));
        }
    }

    private void show(List<Notification> entries, Set<Notification> known) {
        try {
            entries.forEach(entry -> streams.show(entry, known.contains(entry)));
        } catch (RuntimeException lost) {
            log.warn("A live signal is lost: {}", lost.toString());
        }
    }

    /** What any instance has said. */
    void heard(String signal) {
        LiveSignal said = json.readValue(signal, LiveSignal.class);
        if (said.moved() != null) {
            silences.changedElsewhere(said.moved());
        }
        if (!instance.equals(said.from())) {
            streams.deliver(said);
        }
    }

    /** An entry was read or unread elsewhere; without an id all were read. */
    void marked(LiveSignal.Mark mark) {
        send(LiveSignal.marked(mark));
    }

    /** Entries of a reader were put off or came back. */
    void moved(String recipient) {
        send(LiveSignal.moved(recipient));
    }

    private void send(LiveSignal signal) {
        try {
            bridge.send(BINDING, json.writeValueAsBytes(signal));
        } catch (RuntimeException lost) {
            log.warn("A live signal is lost: {}", lost.toString());
        }
    }

    @Override
    public void start() {
        running = true;
    }

    /** Says what is left to be said, after the last event was taken and before the broker is left. */
    @Override
    public void stop() {
        forOthers.flush();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
