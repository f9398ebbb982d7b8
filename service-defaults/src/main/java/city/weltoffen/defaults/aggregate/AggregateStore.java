package city.weltoffen.defaults.aggregate;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.weltoffen.defaults.outbox.Outbox;
import city.weltoffen.defaults.outbox.Outgoing;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.web.ExpectedVersion;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Finds and saves aggregates of one type; the plural repositories of the services are built on it. Saving stores state
 * and events in one write and publishes the events afterwards; what a crash leaves unpublished the sweeper publishes.
 */
public final class AggregateStore<T extends Aggregate> {

    private static final Logger log = LoggerFactory.getLogger(AggregateStore.class);

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
        Predicate<String> acknowledged = outbox.acknowledged();
        return Optional.ofNullable(template.findById(id.value(), type))
                .map(found -> without(acknowledged, found))
                .filter(found -> !found.removed());
    }

    /** @throws DomainProblem {@code not-found} */
    public T require(AggregateId id) {
        return find(id).orElseThrow(() -> DomainProblem.notFound(id.value()));
    }

    /** Those that meet the criteria, without tombstones. */
    public List<T> find(Criteria... criteria) {
        return living(query(criteria));
    }

    private List<T> living(Query query) {
        Predicate<String> acknowledged = outbox.acknowledged();
        return template.find(query, type).stream()
                .map(found -> without(acknowledged, found))
                .filter(one -> !one.removed())
                .toList();
    }

    /** What was published and not yet pulled is not published again by the next who saves it. */
    private T without(Predicate<String> acknowledged, T found) {
        found.forget(acknowledged);
        return found;
    }

    /**
     * Those that meet the criteria, without some of their fields: to be looked at, never to be saved.
     *
     * @param without names of fields; the type must do without them
     */
    public List<T> glance(Collection<String> without, Criteria criteria) {
        Query query = query(criteria);
        query.fields().exclude(without.toArray(String[]::new));
        List<T> glances = living(query);
        glances.forEach(Aggregate::keepFromSaving);
        return glances;
    }

    /** Hands over all, without tombstones, and never holds more than some of them. */
    void forEach(Consumer<T> consumer) {
        try (Stream<T> all = template.stream(query(), type)) {
            all.filter(one -> !one.removed()).forEach(consumer);
        }
    }

    /** Without asking for tombstones, which are few: a store that looks no deeper finds the index of a single field. */
    private static Query query(Criteria... criteria) {
        Query query = criteria.length == 1
                ? Query.query(criteria[0])
                : criteria.length == 0 ? new Query() : Query.query(new Criteria().andOperator(criteria));
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
        saved.forget(outbox.publish(outgoing(saved))::contains);
        return saved;
    }

    /**
     * Stores new ones in one bulk write; their events are published soon afterwards, without keeping the caller.
     *
     * @return those that are stored; of the others one was overtaken by another writer or cannot be stored
     * @throws RuntimeException when nothing was stored and nobody was faster
     */
    public List<T> insertAll(List<T> fresh) {
        EventRecorder once = recorder.ofOneAct();
        fresh.forEach(aggregate -> aggregate.stamp(once));
        List<T> stored;
        try {
            stored = List.copyOf(template.insertAll(fresh));
            log.info("Stored {} in {}, whose events follow", stored.size(), collection());
        } catch (RuntimeException fault) {
            stored = storedOf(fresh);
            if (stored.isEmpty() && !(fault instanceof DuplicateKeyException)) {
                throw fault;
            }
            log.warn("Stored {} of {} in {}: {}", stored.size(), fresh.size(), collection(), fault.toString());
        }
        for (T aggregate : stored) {
            listeners.forEach(listener -> listener.accept(aggregate));
            outbox.publishSoon(outgoing(aggregate));
        }
        return stored;
    }

    private List<T> storedOf(List<T> fresh) {
        List<String> ids = fresh.stream().map(one -> one.id().value()).toList();
        List<AggregateId> stored =
                find(where("_id").in(ids)).stream().map(Aggregate::id).toList();
        return fresh.stream().filter(one -> stored.contains(one.id())).toList();
    }

    private Outgoing outgoing(T stored) {
        return new Outgoing(collection(), stored.id().value(), stored.removed(), stored.pending());
    }

    private String collection() {
        return template.getCollectionName(type);
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
