package city.weltoffen.defaults.outbox;

import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;

/** Looks for events that a crash or an outage left in outboxes, on every instance; a second appearance harms nobody. */
final class OutboxSweeper implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(OutboxSweeper.class);

    private final Outbox outbox;
    private final OutboxSettings settings;
    private final SimpleAsyncTaskScheduler scheduler = new SimpleAsyncTaskScheduler();
    private volatile boolean running;

    OutboxSweeper(Outbox outbox, OutboxSettings settings) {
        this.outbox = outbox;
        this.settings = settings;
        scheduler.setVirtualThreads(true);
        scheduler.setThreadNamePrefix("outbox-sweeper-");
    }

    private void sweep() {
        try {
            outbox.sweep(Instant.now().minus(settings.leftoverAge()));
        } catch (RuntimeException unavailable) {
            log.warn("The outboxes could not be swept and will be again: {}", unavailable.toString());
        }
    }

    @Override
    public void start() {
        outbox.prepare();
        running = true;
        scheduler.scheduleWithFixedDelay(this::sweep, settings.sweepInterval());
    }

    @Override
    public void stop() {
        running = false;
        scheduler.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
