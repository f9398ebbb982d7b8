package city.weltoffen.defaults.outbox;

import city.weltoffen.defaults.jobs.Afterwards;
import city.weltoffen.defaults.telemetry.EventInLogs;
import city.weltoffen.defaults.telemetry.TraceContext;
import city.weltoffen.events.EventKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * Publishes the pending events of one aggregate oldest first, each after the acknowledgement of the one before,
 * stopping at the first failure, and pulls those that were acknowledged. While the broker is away, commands do not wait
 * for it again and again: the sweeper tries for them.
 */
public final class Outbox {

    private static final Logger log = LoggerFactory.getLogger(Outbox.class);
    private static final int MOST_WAITING = 5_000;
    private static final Duration REST_AFTER_FAILURE = Duration.ofSeconds(5);

    private final EventPublisher publisher;
    private final OutboxDocuments documents;
    private final OutboxMetrics metrics;
    private final TraceContext traces;
    private final String source;
    private final Set<String> collections = ConcurrentHashMap.newKeySet();
    private final Set<String> soon = ConcurrentHashMap.newKeySet();
    private final Afterwards afterwards = new Afterwards("outbox-soon", MOST_WAITING);
    private volatile Instant restUntil = Instant.EPOCH;

    Outbox(
            EventPublisher publisher,
            OutboxDocuments documents,
            OutboxMetrics metrics,
            TraceContext traces,
            String service) {
        this.publisher = publisher;
        this.documents = documents;
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

    /** @return ids of the events that the broker has, now pulled from the document */
    public List<String> publish(String collection, String id, List<PendingEvent> pending) {
        return publish(collection, id, pending, Level.INFO);
    }

    private List<String> publish(String collection, String id, List<PendingEvent> pending, Level logged) {
        // whatever waits to be published soon is among them
        soon.remove(id);
        if (pending.isEmpty() || Instant.now().isBefore(restUntil)) {
            return List.of();
        }
        List<String> published = new ArrayList<>();
        try {
            pending.stream()
                    .sorted(Comparator.comparingLong(PendingEvent::sequence))
                    .forEach(event -> published.add(publish(event, id, logged)));
        } catch (RuntimeException unavailable) {
            restUntil = Instant.now().plus(REST_AFTER_FAILURE);
            metrics.failed();
            log.warn("Events of {} {} wait in the outbox: {}", collection, id, unavailable.toString());
        }
        documents.pull(collection, id, published);
        return published;
    }

    /** The same on a thread of its own, for many whose writer does not wait for the broker and has logged them as one. */
    public void publishSoon(String collection, String id, List<PendingEvent> pending) {
        soon.add(id);
        afterwards.add(pending.size(), () -> {
            if (soon.contains(id)) {
                publish(collection, id, pending, Level.DEBUG);
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
            List<OutboxDocuments.Leftover> leftovers = documents.leftovers(collection, recordedBefore);
            for (OutboxDocuments.Leftover leftover : leftovers) {
                Set<String> published = soon.contains(leftover.id())
                        ? Set.of()
                        : Set.copyOf(publish(collection, leftover.id(), leftover.pending()));
                backlog.add(leftover.pending().stream()
                        .filter(event -> !published.contains(event.eventId()))
                        .toList());
            }
            backlog.addUnseen(documents.beyond(collection, leftovers.size()));
        }
        metrics.waiting(backlog.events(), backlog.oldest());
    }
}
