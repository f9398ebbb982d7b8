package city.weltoffen.measures.concept;

import city.weltoffen.defaults.problems.DomainProblem;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.SimpleLock;
import net.javacrumbs.shedlock.provider.mongo.MongoLockProvider;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/** One instance at a time takes over a concept; the others wait for it. */
@Component
class ConceptLock {

    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final Duration BETWEEN = Duration.ofMillis(200);

    private final MongoLockProvider locks;

    ConceptLock(MongoDatabaseFactory databases) {
        locks = new MongoLockProvider(databases.getMongoDatabase().getCollection("locks"));
    }

    /** @throws DomainProblem {@code busy} when another instance needs longer than it ever may */
    <T> T alone(Supplier<T> work) {
        SimpleLock lock = acquire();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    private SimpleLock acquire() {
        Instant patience = Instant.now().plus(LONGEST).plus(BETWEEN);
        while (Instant.now().isBefore(patience)) {
            Optional<SimpleLock> lock =
                    locks.lock(new LockConfiguration(Instant.now(), "concept", LONGEST, Duration.ZERO));
            if (lock.isPresent()) {
                return lock.get();
            }
            pause();
        }
        throw new DomainProblem("busy");
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new DomainProblem("busy");
        }
    }
}
