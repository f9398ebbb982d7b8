package city.weltoffen.notification.inbox;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One open browser. Whoever has something to say puts it into the queue and does not wait; a browser that reads too
 * slowly is closed and comes back with what it saw last.
 */
public final class LiveStream {

    private static final int LONGEST_QUEUE = 1_000;

    private final BlockingQueue<Message> queue = new LinkedBlockingQueue<>(LONGEST_QUEUE);
    private final Sink sink;
    private final Instant end;
    private final Duration heartbeat;
    private final Supplier<List<Notification>> missed;
    private volatile boolean ended;

    LiveStream(Sink sink, Instant end, Duration heartbeat, Supplier<List<Notification>> missed) {
        this.sink = sink;
        this.end = end;
        this.heartbeat = heartbeat;
        this.missed = missed;
    }

    void run() {
        try {
            for (Notification entry : missed.get()) {
                sink.send(new Arrived(entry));
            }
            while (!ended && Instant.now().isBefore(end)) {
                next();
            }
        } catch (IOException | IllegalStateException gone) {
            ended = true;
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        } finally {
            sink.close();
        }
    }

    private void next() throws IOException, InterruptedException {
        long untilEnd = Duration.between(Instant.now(), end).toMillis();
        Message message = queue.poll(Math.min(heartbeat.toMillis(), Math.max(untilEnd, 1)), TimeUnit.MILLISECONDS);
        switch (message) {
            case null -> sink.alive();
            case End last -> ended = true;
            case Arrived arrived -> sink.send(arrived);
            case Marked marked -> sink.send(marked);
            case Moved moved -> sink.send(moved);
        }
    }

    void offer(Message message) {
        if (!queue.offer(message)) {
            end();
        }
    }

    void end() {
        ended = true;
        queue.clear();
        queue.add(new End());
    }

    /** What can be said. */
    sealed interface Message {}

    /** A new entry. */
    public record Arrived(Notification entry) implements Message {}

    /** Read or unread; all entries when the id is missing. */
    public record Marked(@Nullable String id, boolean read, long unread) implements Message {}

    /** Entries were put off or came back: what is shown is to be read anew. */
    public record Moved(long unread) implements Message {}

    private record End() implements Message {}

    /** The connection to the browser. */
    public interface Sink {

        void send(Arrived arrived) throws IOException;

        void send(Marked marked) throws IOException;

        void send(Moved moved) throws IOException;

        /** A sign of life. */
        void alive() throws IOException;

        void close();
    }
}
