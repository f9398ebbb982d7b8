package city.weltoffen.defaults.jobs;

import city.weltoffen.defaults.jobs.JobRun.Outcome;
import city.weltoffen.defaults.problems.DomainProblem;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockingTaskExecutor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs jobs on one instance at a time. */
final class JobRunner {

    private static final Logger log = LoggerFactory.getLogger(JobRunner.class);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Map<String, Job> jobs;
    private final LockingTaskExecutor executor;
    private final JobRuns runs;
    private final MeterRegistry registry;

    JobRunner(List<Job> jobs, LockingTaskExecutor executor, JobRuns runs, MeterRegistry registry) {
        this.jobs = jobs.stream().collect(Collectors.toMap(Job::name, job -> job, (a, b) -> a, TreeMap::new));
        this.executor = executor;
        this.runs = runs;
        this.registry = registry;
    }

    Collection<String> names() {
        return jobs.keySet();
    }

    /** What the minute does: a job that fails tells so and is tried again in the next one. */
    void runAll() {
        for (String name : jobs.keySet()) {
            try {
                run(name);
            } catch (RuntimeException failed) {
                log.error("Job {} failed and will run again", name, failed);
            }
        }
    }

    /**
     * @return whether it ran; not when another instance runs it at this moment
     * @throws DomainProblem {@code not-found}
     */
    boolean run(String name) {
        Job job = jobs.get(name);
        if (job == null) {
            throw DomainProblem.notFound(name);
        }
        var lock = new LockConfiguration(Instant.now(), "job-" + name, LONGEST, Duration.ZERO);
        try {
            return executor.executeWithLock((LockingTaskExecutor.TaskWithResult<Boolean>) () -> measured(job), lock)
                    .wasExecuted();
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Throwable failed) {
            throw new IllegalStateException("Job " + name + " failed", failed);
        }
    }

    private boolean measured(Job job) {
        Outcome outcome = Outcome.FAILED;
        Instant begun = Instant.now();
        Timer.Sample sample = Timer.start(registry);
        try {
            job.run();
            outcome = Outcome.DONE;
            return true;
        } finally {
            long nanos = sample.stop(timer(job.name(), outcome));
            runs.note(new JobRun(job.name(), begun, TimeUnit.NANOSECONDS.toMillis(nanos), outcome));
        }
    }

    private Timer timer(String job, Outcome outcome) {
        return Timer.builder("weltoffen.jobs")
                .description("Runs of jobs")
                .tag("job", job)
                .tag("outcome", outcome.name().toLowerCase(Locale.ROOT))
                .register(registry);
    }
}
