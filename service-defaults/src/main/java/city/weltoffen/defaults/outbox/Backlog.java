package city.weltoffen.defaults.outbox;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one look at the outboxes has found and could not publish. */
final class Backlog {

    private long events;
    private @Nullable Instant oldest;

    /** @param left those that are still in the outbox */
    void add(List<PendingEvent> left) {
        events += left.size();
        left.stream().map(PendingEvent::recordedAt).min(Instant::compareTo).ifPresent(this::since);
    }

    private void since(Instant recorded) {
        if (oldest == null || recorded.isBefore(oldest)) {
            oldest = recorded;
        }
    }

    /** More than one look holds. */
    void addUnseen(long more) {
        events += more;
    }

    long events() {
        return events;
    }

    @Nullable
    Instant oldest() {
        return oldest;
    }
}
