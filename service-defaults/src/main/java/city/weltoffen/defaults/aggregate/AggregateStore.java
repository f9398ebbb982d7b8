package city.weltoffen.defaults.aggregate;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.weltoffen.defaults.outbox.Outbox;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.web.ExpectedVersion;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Finds and saves aggregates of one type; the plural repositories of the services are built on it. Saving stores state
 * and events in one write and publishes the events afterwards; what a crash leaves unpublished the sweeper publishes.
 */
public final class AggregateStore<T extends Aggregate> {

    /** How long a verb is applied again while others are faster. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Longest pause before another attempt, for each that went before, in nanoseconds. */
    private static final long PAUSE = 1_000_000;

    /** So that no answer of the store exceeds the 48 MB of a message. */
    private static final int BATCH = 200;

    private final Class<T> type;
    private final MongoTemplate template;
    private final EventRecorder recorder;
    private final Outbox outbox;
    private final List<Consumer<T>> listeners = new CopyOnWriteArrayList<>();

    AggregateStore(Class<T> type, MongoTemplate template, EventRecorder recorder, Outbox outbox) {
        this.type = type;
        this.template = template;
        this.recorder = recorder;
        this.outbox = outbox;
    }

    public Optional<T> find(AggregateId id) {
        return Optional.ofNullable(template.findById(id.value(), type)).filter(found -> !found.removed());
    }

    /** @throws DomainProblem {@code not-found} */
    public T require(AggregateId id) {
        return find(id).orElseThrow(() -> DomainProblem.notFound(id.value()));
    }

    /** Those that meet the criteria, without tombstones. */
    public List<T> find(Criteria... criteria) {
        return template.find(query(criteria), type);
    }

    /** Hands over all, without tombstones, and never holds more than some of them. */
    void forEach(Consumer<T> consumer) {
        try (Stream<T> all = template.stream(query(), type)) {
            all.forEach(consumer);
        }
    }

    private static Query query(Criteria... criteria) {
        Query query = Query.query(where("removed").is(false));
        if (criteria.length == 1) {
            // side by side, so that also a store that looks no deeper finds the index
            query.addCriteria(criteria[0]);
        } else if (criteria.length > 1) {
            query.addCriteria(new Criteria().andOperator(criteria));
        }
        return query.cursorBatchSize(BATCH);
    }

    /**
     * Stores state and events in one write, then publishes.
     *
     * @throws OptimisticLockingFailureException when another writer was faster
     * @throws org.springframework.dao.DuplicateKeyException when it is new and breaks a unique index
     */
    public T save(T aggregate) {
        aggregate.stamp(recorder);
        T saved = template.save(aggregate);
        listeners.forEach(listener -> listener.accept(saved));
        saved.forget(outbox.publish(template.getCollectionName(type), saved.id().value(), saved.pending()));
        return saved;
    }

    /** Lets a view of this instance follow what this instance saves. */
    void afterSave(Consumer<T> listener) {
        listeners.add(listener);
    }

    /** Applies a verb, again on a fresh state when another writer was faster. */
    public T update(AggregateId id, Consumer<T> verb) {
        long begun = System.nanoTime();
        for (long attempt = 1; ; attempt++) {
            T aggregate = require(id);
            verb.accept(aggregate);
            if (!aggregate.hasRecorded()) {
                return aggregate;
            }
            try {
                return save(aggregate);
            } catch (OptimisticLockingFailureException overtaken) {
                if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                    throw new DomainProblem("busy", String.valueOf(overtaken.getMessage()));
                }
                makeRoom(attempt);
            }
        }
    }

    /** Lets those who came at the same moment come one after the other. */
    private static void makeRoom(long attempts) {
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(attempts * PAUSE));
    }

    /**
     * Applies a verb to exactly the state that the caller has seen.
     *
     * @throws DomainProblem {@code stale} when it is another one by now
     */
    public T update(AggregateId id, ExpectedVersion expected, Consumer<T> verb) {
        T aggregate = require(id);
        expected.check(aggregate.version());
        verb.accept(aggregate);
        if (!aggregate.hasRecorded()) {
            return aggregate;
        }
        try {
            return save(aggregate);
        } catch (OptimisticLockingFailureException overtaken) {
            throw DomainProblem.stale();
        }
    }
}
