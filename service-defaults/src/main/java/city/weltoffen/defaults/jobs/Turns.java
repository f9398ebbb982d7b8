package city.weltoffen.defaults.jobs;

import city.weltoffen.defaults.problems.DomainProblem;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.SimpleLock;

/**
 * Lets requests of all instances do something one after the other: what checks and then writes, and would do it twice if
 * two did so at once. For what is rare and short.
 */
public final class Turns {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int ATTEMPTS = 200;

    /** Longest pause before another attempt, in nanoseconds. */
    private static final long PAUSE = 50_000_000;

    private final LockProvider locks;

    Turns(LockProvider locks) {
        this.locks = locks;
    }

    /**
     * @param name of what only one does at a time
     * @throws DomainProblem {@code busy} when others do it for too long
     */
    public <T> T take(String name, Supplier<T> work) {
        SimpleLock turn = await("turn-" + name);
        try {
            return work.get();
        } finally {
            turn.unlock();
        }
    }

    private SimpleLock await(String name) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<SimpleLock> turn = locks.lock(new LockConfiguration(Instant.now(), name, LONGEST, Duration.ZERO));
            if (turn.isPresent()) {
                return turn.get();
            }
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(PAUSE));
        }
        throw new DomainProblem("busy", name);
    }
}
