package city.weltoffen.defaults.outbox;

import city.weltoffen.defaults.jobs.Recurring;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.TaskScheduler;

/** Looks for events that a crash or an outage left in outboxes, on every instance; a second appearance harms nobody. */
final class OutboxSweeper extends Recurring {

    private static final Logger log = LoggerFactory.getLogger(OutboxSweeper.class);

    private final Outbox outbox;
    private final OutboxSettings settings;

    OutboxSweeper(Outbox outbox, OutboxSettings settings) {
        super("outbox-sweeper");
        this.outbox = outbox;
        this.settings = settings;
    }

    @Override
    protected void schedule(TaskScheduler scheduler) {
        outbox.prepare();
        scheduler.scheduleWithFixedDelay(this::sweep, settings.sweepInterval());
    }

    private void sweep() {
        try {
            outbox.sweep(Instant.now().minus(settings.leftoverAge()));
        } catch (RuntimeException unavailable) {
            log.warn("The outboxes could not be swept and will be again: {}", unavailable.toString());
        }
    }
}
