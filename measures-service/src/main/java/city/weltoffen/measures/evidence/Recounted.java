package city.weltoffen.measures.evidence;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something counted of events in memory, which takes each event once. It is counted anew when what it depends on has
 * changed, hears meanwhile of new events too, and is never seen half counted. One at a time counts.
 */
public final class Recounted<T> {

    private final Supplier<T> empty;
    private final AtomicLong wanted = new AtomicLong(1);
    private long asked;
    private volatile long done;
    private volatile @Nullable T current;
    private volatile @Nullable T next;

    public Recounted(Supplier<T> empty) {
        this.empty = empty;
    }

    /** Lets it be counted anew when it is asked for next. */
    public void invalidate() {
        wanted.incrementAndGet();
    }

    /** Adds what is heard just now. */
    public void offer(Consumer<T> addition) {
        // next before current: the one becomes the other, and none must be missed
        T growing = next;
        T shown = current;
        if (growing != null) {
            addition.accept(growing);
        }
        if (shown != null && shown != growing) {
            addition.accept(shown);
        }
    }

    /** Whether nothing has changed since it was counted. */
    public boolean isCurrent() {
        return done == wanted.get();
    }

    /** Begins to count anew; what is returned takes everything that is there already, before {@link #finish}. */
    public T begin() {
        asked = wanted.get();
        T fresh = empty.get();
        next = fresh;
        return fresh;
    }

    /** Shows what was begun. */
    public void finish() {
        current = next;
        done = asked;
        next = null;
    }

    /** As it was counted last. */
    public T counted() {
        return Objects.requireNonNull(current, "not counted yet");
    }

    /** As it is now, counted anew where that is due. */
    public synchronized T get(Consumer<T> counting) {
        while (!isCurrent()) {
            counting.accept(begin());
            finish();
        }
        return counted();
    }
}
