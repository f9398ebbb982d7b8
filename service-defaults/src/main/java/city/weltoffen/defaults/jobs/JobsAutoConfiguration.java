package city.weltoffen.defaults.jobs;

import io.micrometer.core.instrument.MeterRegistry;
import net.javacrumbs.shedlock.core.DefaultLockingTaskExecutor;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.provider.mongo.MongoLockProvider;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Jobs every minute, with a lock in the service's own database. */
@AutoConfiguration
@Import(JobsController.class)
class JobsAutoConfiguration {

    @Bean
    Turns turns(MongoDatabaseFactory databases) {
        return new Turns(locks(databases));
    }

    @Bean
    JobRuns jobRuns(MongoTemplate template) {
        return new JobRuns(template);
    }

    @Bean
    JobRunner jobRunner(
            ObjectProvider<Job> jobs, MongoDatabaseFactory databases, JobRuns runs, MeterRegistry registry) {
        LockProvider locks = locks(databases);
        return new JobRunner(jobs.stream().toList(), new DefaultLockingTaskExecutor(locks), runs, registry);
    }

    private static LockProvider locks(MongoDatabaseFactory databases) {
        return new MongoLockProvider(databases.getMongoDatabase().getCollection("locks"));
    }

    @Bean
    EveryMinute jobsEveryMinute(JobRunner runner) {
        return new EveryMinute(runner);
    }
}
