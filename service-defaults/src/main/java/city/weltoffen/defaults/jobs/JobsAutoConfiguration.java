package city.weltoffen.defaults.jobs;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import net.javacrumbs.shedlock.core.DefaultLockingTaskExecutor;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.provider.mongo.MongoLockProvider;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;

/** Jobs every minute, with a lock in the service's own database. */
@AutoConfiguration
@Import(JobsController.class)
class JobsAutoConfiguration {

    @Bean
    Turns turns(MongoDatabaseFactory databases) {
        return new Turns(locks(databases));
    }

    @Bean
    JobRunner jobRunner(ObjectProvider<Job> jobs, MongoDatabaseFactory databases, MeterRegistry registry) {
        LockProvider locks = locks(databases);
        return new JobRunner(jobs.stream().toList(), new DefaultLockingTaskExecutor(locks), registry);
    }

    private static LockProvider locks(MongoDatabaseFactory databases) {
        return new MongoLockProvider(databases.getMongoDatabase().getCollection("locks"));
    }

    @Bean
    SmartLifecycle jobsEveryMinute(JobRunner runner) {
        return new EveryMinute(runner);
    }

    private static final class EveryMinute implements SmartLifecycle {

        private final JobRunner runner;
        private final SimpleAsyncTaskScheduler scheduler = new SimpleAsyncTaskScheduler();
        private volatile boolean running;

        private EveryMinute(JobRunner runner) {
            this.runner = runner;
            scheduler.setVirtualThreads(true);
            scheduler.setThreadNamePrefix("jobs-");
        }

        @Override
        public void start() {
            running = true;
            scheduler.scheduleAtFixedRate(runner::runAll, Duration.ofMinutes(1));
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
}
