package city.weltoffen.measures.evidence;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something counted of events in memory, which takes each event once. It is counted anew when what it depends on has
 * changed, hears meanwhile of new events too, and is never seen half counted.
 */
public final class Recounted<T> {

    private final Supplier<T> empty;
    private final Consumer<T> counting;
    private final AtomicLong wanted = new AtomicLong(1);
    private long done;
    private volatile @Nullable T current;
    private volatile @Nullable T next;

    /** @param counting adds everything that is there already */
    public Recounted(Supplier<T> empty, Consumer<T> counting) {
        this.empty = empty;
        this.counting = counting;
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

    public synchronized T get() {
        T counted = current;
        while (counted == null || done != wanted.get()) {
            counted = count();
        }
        return counted;
    }

    private T count() {
        long asked = wanted.get();
        T fresh = empty.get();
        next = fresh;
        try {
            counting.accept(fresh);
            current = fresh;
            done = asked;
        } finally {
            next = null;
        }
        return fresh;
    }
}
