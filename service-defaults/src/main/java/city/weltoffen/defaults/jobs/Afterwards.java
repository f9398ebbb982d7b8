package city.weltoffen.defaults.jobs;

import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work that follows from something and may come a moment later, in its order, on a thread of its own: a moment after the
 * last of it was handed over, at once when somebody waits for it or when too much of it waits.
 */
public final class Afterwards {

    private static final Logger log = LoggerFactory.getLogger(Afterwards.class);
    private static final long A_MOMENT = 200;

    private final String name;
    private final int most;
    private final Semaphore room;
    private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();
    private final ScheduledExecutorService thread;
    private @Nullable Future<?> next;

    /** @param most weight that may wait at the same time */
    public Afterwards(String name, int most) {
        this.name = name;
        this.most = most;
        this.room = new Semaphore(most);
        this.thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
    }

    /** @param weight by which the memory counts what waits */
    public void add(int weight, Runnable work) {
        int needed = Math.clamp(weight, 1, most);
        if (!room.tryAcquire(needed)) {
            settle();
            room.acquireUninterruptibly(needed);
        }
        waiting.add(() -> run(work, needed));
        inAMoment();
    }

    private void run(Runnable work, int weight) {
        try {
            work.run();
        } catch (RuntimeException fault) {
            log.error("{} failed", name, fault);
        } finally {
            room.release(weight);
        }
    }

    private synchronized void inAMoment() {
        if (next != null) {
            next.cancel(false);
        }
        next = thread.schedule(this::runAll, A_MOMENT, TimeUnit.MILLISECONDS);
    }

    private void runAll() {
        for (Runnable first = waiting.poll(); first != null; first = waiting.poll()) {
            first.run();
        }
    }

    /** Returns when all is done that was handed over before. */
    public void settle() {
        if (room.availablePermits() < most) {
            CompletableFuture.runAsync(this::runAll, thread).join();
        }
    }
}
