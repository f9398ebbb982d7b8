package city.weltoffen.defaults.jobs;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import net.javacrumbs.shedlock.core.DefaultLockingTaskExecutor;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.provider.mongo.MongoLockProvider;
import org.jspecify.annotations.Nullable;
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
        private @Nullable SimpleAsyncTaskScheduler scheduler;

        private EveryMinute(JobRunner runner) {
            this.runner = runner;
        }

        /** Also again, after it was stopped. */
        @Override
        public synchronized void start() {
            SimpleAsyncTaskScheduler fresh = new SimpleAsyncTaskScheduler();
            fresh.setVirtualThreads(true);
            fresh.setThreadNamePrefix("jobs-");
            fresh.scheduleAtFixedRate(runner::runAll, Duration.ofMinutes(1));
            scheduler = fresh;
        }

        @Override
        public synchronized void stop() {
            if (scheduler != null) {
                scheduler.close();
                scheduler = null;
            }
        }

        @Override
        public synchronized boolean isRunning() {
            return scheduler != null;
        }
    }
}
