package city.weltoffen.defaults.jobs;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work that may come a moment later and costs less for many at once: a batch is done a moment after its first. */
public final class Batches<B> {

    private static final Logger log = LoggerFactory.getLogger(Batches.class);

    private final String name;
    private final Duration moment;
    private final Supplier<B> empty;
    private final Consumer<B> work;
    private final List<B> undone = new CopyOnWriteArrayList<>();
    private final ReentrantLock oneAfterTheOther = new ReentrantLock();
    private @Nullable B open;

    /** @param work is done once for each batch; what it throws is logged */
    public Batches(String name, Duration moment, Supplier<B> empty, Consumer<B> work) {
        this.name = name;
        this.moment = moment;
        this.empty = empty;
        this.work = work;
    }

    public synchronized void add(Consumer<B> addition) {
        B batch = open;
        if (batch == null) {
            batch = empty.get();
            open = batch;
            undone.add(batch);
            Thread.ofVirtual().name(name).start(this::doInAMoment);
        }
        addition.accept(batch);
    }

    /** Those whose work is not done. */
    public List<B> undone() {
        return List.copyOf(undone);
    }

    private void doInAMoment() {
        LockSupport.parkNanos(moment.toNanos());
        flush();
    }

    /** Does what waits, and returns when it is done. */
    public void flush() {
        oneAfterTheOther.lock();
        try {
            B batch = taken();
            if (batch != null) {
                done(batch);
            }
        } finally {
            oneAfterTheOther.unlock();
        }
    }

    private synchronized @Nullable B taken() {
        B taken = open;
        open = null;
        return taken;
    }

    private void done(B batch) {
        try {
            work.accept(batch);
        } catch (RuntimeException fault) {
            log.warn("{}: a batch was not done: {}", name, fault.toString());
        } finally {
            undone.removeIf(each -> each == batch);
        }
    }
}
