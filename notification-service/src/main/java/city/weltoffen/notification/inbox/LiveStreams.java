package city.weltoffen.notification.inbox;

import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The open streams of this instance, by recipient. */
@Component
public class LiveStreams implements SmartLifecycle {

    private static final int MOST_MISSED = 500;

    private final Map<String, Queue<LiveStream>> streams = new ConcurrentHashMap<>();
    private final Notifications notifications;
    private final LiveSettings settings;
    private volatile boolean running;

    LiveStreams(Notifications notifications, LiveSettings settings) {
        this.notifications = notifications;
        this.settings = settings;
    }

    /**
     * Opens a stream that first brings what arrived since the entry that was seen last. Its answer begins on the thread
     * of whoever asks, so that nobody else writes headers at the same time.
     *
     * @param end when it ends at the latest, because the token does
     */
    public void open(String recipient, @Nullable String lastSeen, Instant end, LiveStream.Sink sink)
            throws IOException {
        sink.alive();
        LiveStream stream = new LiveStream(sink, end, settings.heartbeat(), () -> missed(recipient, lastSeen));
        streams.compute(recipient, (same, open) -> with(open, stream));
        Thread.ofVirtual().name("live-stream").start(() -> {
            try {
                stream.run();
            } finally {
                close(recipient, stream);
            }
        });
    }

    private Queue<LiveStream> with(@Nullable Queue<LiveStream> open, LiveStream stream) {
        Queue<LiveStream> all = open == null ? new ConcurrentLinkedQueue<>() : open;
        if (all.size() >= settings.mostOpen()) {
            all.remove().end();
        }
        all.add(stream);
        return all;
    }

    private Collection<LiveStream> of(String recipient) {
        Queue<LiveStream> open = streams.get(recipient);
        return open == null ? List.of() : open;
    }

    private List<Notification> missed(String recipient, @Nullable String lastSeen) {
        if (lastSeen == null) {
            return List.of();
        }
        return notifications
                .find(recipient, lastSeen)
                .map(seen -> notifications.since(recipient, seen.arrivedAt().minus(settings.overlap()), MOST_MISSED))
                .orElse(List.of())
                .stream()
                .filter(entry -> !entry.id().equals(lastSeen))
                .toList();
    }

    private void close(String recipient, LiveStream stream) {
        streams.computeIfPresent(recipient, (same, open) -> {
            open.remove(stream);
            return open.isEmpty() ? null : open;
        });
    }

    /** Hands a signal to the streams it concerns. */
    void deliver(LiveSignal signal) {
        LiveSignal.Mark mark = signal.marked();
        if (mark != null) {
            of(mark.recipient())
                    .forEach(stream -> stream.offer(
                            new LiveStream.Marked(mark.id(), mark.read(), notifications.unread(mark.recipient()))));
        }
        String moved = signal.moved();
        if (moved != null && streams.containsKey(moved)) {
            var message = new LiveStream.Moved(notifications.unread(moved));
            of(moved).forEach(stream -> stream.offer(message));
        }
        if (signal.arrived() != null) {
            signal.arrived().forEach(this::deliver);
        }
    }

    private void deliver(LiveSignal.Entry entry) {
        offer(entry.recipient(), () -> notifications.find(entry.recipient(), entry.id()));
    }

    /**
     * Shows an entry to its recipient.
     *
     * @param known whether it was there before, and is shown as it stands there now
     */
    void show(Notification entry, boolean known) {
        offer(entry.recipient(), () -> known ? notifications.find(entry.recipient(), entry.id()) : Optional.of(entry));
    }

    private void offer(String recipient, Supplier<Optional<Notification>> entry) {
        Collection<LiveStream> open = of(recipient);
        if (!open.isEmpty()) {
            entry.get()
                    .map(LiveStream.Arrived::new)
                    .ifPresent(arrived -> open.forEach(stream -> stream.offer(arrived)));
        }
    }

    @Override
    public void start() {
        running = true;
    }

    /** Ends all streams before the web server waits for open requests. */
    @Override
    public void stop() {
        running = false;
        streams.values().forEach(open -> open.forEach(LiveStream::end));
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
