package city.weltoffen.defaults.jobs;

import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The last run of each job. */
final class JobRuns {

    private static final Logger log = LoggerFactory.getLogger(JobRuns.class);

    private final MongoTemplate template;

    JobRuns(MongoTemplate template) {
        this.template = template;
    }

    /** What the job did counts, also when this cannot be noted. */
    void note(JobRun run) {
        try {
            template.save(run);
        } catch (RuntimeException failed) {
            log.warn("The run of job {} is not noted: {}", run.job(), failed.toString());
        }
    }

    /** By the names of their jobs. */
    Map<String, JobRun> all() {
        return template.findAll(JobRun.class).stream().collect(Collectors.toMap(JobRun::job, run -> run));
    }
}
