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

    /** Longest pause before another attempt. */
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final LockProvider locks;

    Turns(LockProvider locks) {
        this.locks = locks;
    }

    /**
     * @param name of what only one does at a time
     * @throws DomainProblem {@code busy} when others do it for too long
     */
    public <T> T take(String name, Supplier<T> work) {
        return take(name, LONGEST, work);
    }

    /**
     * @param longest that the work may take; whoever holds the turn longer, by a crash for instance, loses it
     * @throws DomainProblem {@code busy} when others do it for too long
     */
    public <T> T take(String name, Duration longest, Supplier<T> work) {
        SimpleLock turn = await("turn-" + name, longest);
        try {
            return work.get();
        } finally {
            turn.unlock();
        }
    }

    /**
     * Takes the turn of something long, which shows from time to time that it is still at it.
     *
     * @param longest without a sign of life
     * @return nothing when somebody else has it
     */
    public Optional<HeldTurn> takeNow(String name, Duration longest) {
        return locks.lock(new LockConfiguration(Instant.now(), "turn-" + name, longest, Duration.ZERO))
                .map(lock -> new HeldTurn(lock, longest));
    }

    private SimpleLock await(String name, Duration longest) {
        Instant patience = Instant.now().plus(longest).plus(PAUSE);
        while (Instant.now().isBefore(patience)) {
            Optional<SimpleLock> turn = locks.lock(new LockConfiguration(Instant.now(), name, longest, Duration.ZERO));
            if (turn.isPresent()) {
                return turn.get();
            }
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(PAUSE.toNanos()));
        }
        throw new DomainProblem("busy", name);
    }
}
