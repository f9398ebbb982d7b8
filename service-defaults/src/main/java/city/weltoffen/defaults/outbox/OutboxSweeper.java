package city.weltoffen.defaults.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;

/** Looks for events that a crash or an outage left in outboxes, on every instance; a second appearance harms nobody. */
final class OutboxSweeper implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(OutboxSweeper.class);

    private final Outbox outbox;
    private final OutboxSettings settings;
    private @Nullable SimpleAsyncTaskScheduler scheduler;

    OutboxSweeper(Outbox outbox, OutboxSettings settings) {
        this.outbox = outbox;
        this.settings = settings;
    }

    private void sweep() {
        try {
            outbox.sweep(Instant.now().minus(settings.leftoverAge()));
        } catch (RuntimeException unavailable) {
            log.warn("The outboxes could not be swept and will be again: {}", unavailable.toString());
        }
    }

    /** Also again, after it was stopped. */
    @Override
    public synchronized void start() {
        outbox.prepare();
        SimpleAsyncTaskScheduler fresh = new SimpleAsyncTaskScheduler();
        fresh.setVirtualThreads(true);
        fresh.setThreadNamePrefix("outbox-sweeper-");
        fresh.scheduleWithFixedDelay(this::sweep, settings.sweepInterval());
        scheduler = fresh;
    }

    @Override
    public synchronized void stop() {
        if (scheduler != null) {
            scheduler.close();
            scheduler = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return scheduler != null;
    }
}
