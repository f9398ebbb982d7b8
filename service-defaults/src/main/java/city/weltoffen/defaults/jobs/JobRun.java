package city.weltoffen.defaults.jobs;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * How a job did the last time, on whichever instance; in real time.
 *
 * @param millis how long it took
 */
@Document("job_runs")
record JobRun(@Id String job, Instant begunAt, long millis, Outcome outcome) {

    enum Outcome {
        DONE,
        FAILED
    }
}
