package city.weltoffen.defaults.jobs;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;

/** Runs the jobs of this instance while it is up. */
final class EveryMinute implements SmartLifecycle {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final JobRunner runner;
    private @Nullable SimpleAsyncTaskScheduler scheduler;
    private volatile @Nullable Instant next;

    EveryMinute(JobRunner runner) {
        this.runner = runner;
    }

    /** Also again, after it was stopped. */
    @Override
    public synchronized void start() {
        SimpleAsyncTaskScheduler fresh = new SimpleAsyncTaskScheduler();
        fresh.setVirtualThreads(true);
        fresh.setThreadNamePrefix("jobs-");
        next = Instant.now();
        fresh.scheduleAtFixedRate(this::run, MINUTE);
        scheduler = fresh;
    }

    private void run() {
        next = Instant.now().plus(MINUTE);
        runner.runAll();
    }

    @Override
    public synchronized void stop() {
        if (scheduler != null) {
            scheduler.close();
            scheduler = null;
            next = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return scheduler != null;
    }

    /** When it runs them again; another instance may do so before. */
    Optional<Instant> next() {
        return Optional.ofNullable(next);
    }
}
