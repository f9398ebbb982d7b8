package city.weltoffen.defaults.jobs;

import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;

/** Done again and again while the application runs; also after it was stopped and started again. */
public abstract class Recurring implements SmartLifecycle {

    private final String threads;
    private volatile @Nullable SimpleAsyncTaskScheduler scheduler;

    /** @param threads the name of the threads it runs on */
    protected Recurring(String threads) {
        this.threads = threads;
    }

    /** Says what is done how often. */
    protected abstract void schedule(TaskScheduler scheduler);

    @Override
    public final synchronized void start() {
        SimpleAsyncTaskScheduler fresh = new SimpleAsyncTaskScheduler();
        fresh.setVirtualThreads(true);
        fresh.setThreadNamePrefix(threads + "-");
        schedule(fresh);
        scheduler = fresh;
    }

    @Override
    public final synchronized void stop() {
        SimpleAsyncTaskScheduler last = scheduler;
        scheduler = null;
        if (last != null) {
            last.close();
        }
    }

    @Override
    public final boolean isRunning() {
        return scheduler != null;
    }
}
