package city.weltoffen.defaults.jobs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A job of this service; in real time.
 *
 * @param nextRunAt when it runs by itself at the latest
 * @param lastRun none when it never ran
 */
record JobResponse(
        String name, @Nullable Instant nextRunAt, @Nullable JobRunResponse lastRun) {

    /** @param millis how long it took */
    record JobRunResponse(Instant begunAt, long millis, JobRun.Outcome outcome) {

        static JobRunResponse of(JobRun run) {
            return new JobRunResponse(run.begunAt(), run.millis(), run.outcome());
        }
    }
}
