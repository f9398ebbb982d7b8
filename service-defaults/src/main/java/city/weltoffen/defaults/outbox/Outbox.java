package city.weltoffen.defaults.outbox;

import city.weltoffen.defaults.jobs.Afterwards;
import city.weltoffen.defaults.telemetry.EventInLogs;
import city.weltoffen.defaults.telemetry.TraceContext;
import city.weltoffen.events.EventKind;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * Publishes the pending events of one aggregate oldest first, each after the acknowledgement of the one before,
 * stopping at the first failure; those that were acknowledged are pulled a moment later. While the broker is away, commands do not wait
 * for it again and again: the sweeper tries for them.
 */
public final class Outbox implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Outbox.class);
    private static final int MOST_WAITING = 5_000;
    private static final Duration REST_AFTER_FAILURE = Duration.ofSeconds(5);

    private final EventPublisher publisher;
    private final OutboxDocuments documents;
    private final Acknowledged acknowledged;
    private final OutboxMetrics metrics;
    private final TraceContext traces;
    private final String source;
    private final Set<String> collections = ConcurrentHashMap.newKeySet();
    private final Set<String> soon = ConcurrentHashMap.newKeySet();
    private final Afterwards afterwards = new Afterwards("outbox-soon", MOST_WAITING);
    private volatile Instant restUntil = Instant.EPOCH;
    private final Map<String, Outgoing> waiting = new LinkedHashMap<>();
    private volatile boolean held;

    Outbox(
            EventPublisher publisher,
            OutboxDocuments documents,
            OutboxMetrics metrics,
            TraceContext traces,
            String service) {
        this.publisher = publisher;
        this.documents = documents;
        this.acknowledged = new Acknowledged(documents);
        this.metrics = metrics;
        this.traces = traces;
        this.source = "/" + service;
    }

    /** Takes a collection of aggregates into the care of the sweeper. */
    public void watch(String collection) {
        collections.add(collection);
    }

    void prepare() {
        collections.forEach(documents::index);
    }

    /** Lets events wait in their documents. */
    void hold() {
        held = true;
    }

    /** Publishes soon what was held, in its order, and from now on at once. */
    void release() {
        synchronized (waiting) {
            held = false;
            waiting.values().forEach(this::publishSoon);
            waiting.clear();
        }
    }

    /** The sweeper leaves it alone, as all that is published soon. */
    private boolean kept(Outgoing outgoing) {
        if (!held) {
            return false;
        }
        synchronized (waiting) {
            if (held) {
                soon.add(outgoing.id());
                waiting.put(outgoing.id(), outgoing);
            }
            return held;
        }
    }

    /** To be asked for before a document is read: which of its events the broker has, though they may stand in it still. */
    public Predicate<String> acknowledged() {
        return acknowledged.now();
    }

    /** @return ids of the events that the broker has */
    public Set<String> publish(Outgoing outgoing) {
        return kept(outgoing) ? Set.of() : publish(outgoing, Level.INFO);
    }

    private Set<String> publish(Outgoing outgoing, Level logged) {
        // whatever waits to be published soon is among them
        soon.remove(outgoing.id());
        if (outgoing.pending().isEmpty() || Instant.now().isBefore(restUntil)) {
            return Set.of();
        }
        Predicate<String> known = acknowledged();
        Set<String> published = new HashSet<>();
        try {
            outgoing.pending().stream()
                    .sorted(Comparator.comparingLong(PendingEvent::sequence))
                    .map(event -> known.test(event.eventId()) ? event.eventId() : publish(event, outgoing.id(), logged))
                    .forEach(published::add);
        } catch (RuntimeException unavailable) {
            restUntil = Instant.now().plus(REST_AFTER_FAILURE);
            metrics.failed();
            log.warn(
                    "Events of {} {} wait in the outbox: {}",
                    outgoing.collection(),
                    outgoing.id(),
                    unavailable.toString());
        }
        pull(outgoing, published);
        return published;
    }

    private void pull(Outgoing outgoing, Set<String> published) {
        if (outgoing.removed()) {
            documents.pullLast(outgoing.collection(), outgoing.id(), published);
        } else {
            acknowledged.add(outgoing.collection(), outgoing.id(), published);
        }
    }

    /** The same on a thread of its own, for many whose writer does not wait for the broker and has logged them as one. */
    public void publishSoon(Outgoing outgoing) {
        if (kept(outgoing)) {
            return;
        }
        soon.add(outgoing.id());
        afterwards.add(outgoing.pending().size(), () -> {
            if (soon.contains(outgoing.id())) {
                publish(outgoing, Level.DEBUG);
            }
        });
    }

    private String publish(PendingEvent event, String subject, Level level) {
        try (EventInLogs logged = EventInLogs.of(event.eventId())) {
            String kind = EventKind.nameOf(event.type());
            return traces.sent(event.traceparent(), "publish " + kind, () -> {
                publisher.publish(event.from(source, subject));
                log.atLevel(level).log("Published {}", kind);
                metrics.published(event.type());
                return event.eventId();
            });
        }
    }

    /** Publishes what a crash or an outage left behind. */
    void sweep(Instant recordedBefore) {
        Backlog backlog = new Backlog();
        for (String collection : collections) {
            List<Outgoing> leftovers = documents.leftovers(collection, recordedBefore);
            for (Outgoing leftover : leftovers) {
                Set<String> published = soon.contains(leftover.id()) ? Set.of() : publish(leftover, Level.INFO);
                backlog.add(leftover.pending().stream()
                        .filter(event -> !published.contains(event.eventId()))
                        .toList());
            }
            backlog.addUnseen(documents.beyond(collection, leftovers.size()));
        }
        metrics.waiting(backlog.events(), backlog.oldest());
    }

    /** Pulls what is left to be pulled. */
    @Override
    public void close() {
        acknowledged.pull();
    }
}
