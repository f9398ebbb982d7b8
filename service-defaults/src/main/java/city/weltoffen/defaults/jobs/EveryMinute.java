package city.weltoffen.defaults.jobs;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.TaskScheduler;

/** Runs the jobs of this instance while it is up. */
final class EveryMinute extends Recurring {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final JobRunner runner;
    private volatile @Nullable Instant next;

    EveryMinute(JobRunner runner) {
        super("jobs");
        this.runner = runner;
    }

    @Override
    protected void schedule(TaskScheduler scheduler) {
        next = Instant.now();
        scheduler.scheduleAtFixedRate(this::run, MINUTE);
    }

    private void run() {
        next = Instant.now().plus(MINUTE);
        runner.runAll();
    }

    /** When it runs them again; another instance may do so before. */
    Optional<Instant> next() {
        return isRunning() ? Optional.ofNullable(next) : Optional.empty();
    }
}
