package city.weltoffen.defaults.jobs;

import java.time.Duration;
import java.util.Optional;
import net.javacrumbs.shedlock.core.SimpleLock;

/** The turn of something long; it is lost to others when it shows no sign of life. */
public final class HeldTurn implements AutoCloseable {

    private final Duration longest;
    private SimpleLock lock;
    private boolean held = true;

    HeldTurn(SimpleLock lock, Duration longest) {
        this.lock = lock;
        this.longest = longest;
    }

    /** A sign of life; false when the turn is somebody else's by now. */
    public synchronized boolean extend() {
        if (held) {
            Optional<SimpleLock> extended = lock.extend(longest, Duration.ZERO);
            held = extended.isPresent();
            extended.ifPresent(longer -> lock = longer);
        }
        return held;
    }

    @Override
    public synchronized void close() {
        if (held) {
            held = false;
            lock.unlock();
        }
    }
}
