package city.weltoffen.defaults.outbox;

import city.weltoffen.defaults.jobs.Batches;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Events that the broker has and that still stand in their documents. Those of many documents are pulled at once a
 * moment later, so that nobody who waits for an event also waits for the store. What is not pulled is published again.
 */
final class Acknowledged {

    private static final Duration A_MOMENT = Duration.ofMillis(50);

    private final Batches<Batch> batches;

    Acknowledged(OutboxDocuments documents) {
        this.batches =
                new Batches<>("outbox-pull", A_MOMENT, Batch::new, batch -> batch.documents.forEach(documents::pull));
    }

    /** Knows all that is unpulled now, also when it is pulled by the time that a document read from now on is here. */
    Predicate<String> now() {
        List<Batch> unpulled = batches.undone();
        return eventId -> unpulled.stream().anyMatch(batch -> batch.events.contains(eventId));
    }

    void add(String collection, String id, Collection<String> eventIds) {
        if (!eventIds.isEmpty()) {
            batches.add(batch -> batch.add(collection, id, eventIds));
        }
    }

    void pull() {
        batches.flush();
    }

    private static final class Batch {

        private final Set<String> events = ConcurrentHashMap.newKeySet();
        private final Map<String, Map<String, Set<String>>> documents = new HashMap<>();

        private void add(String collection, String id, Collection<String> eventIds) {
            events.addAll(eventIds);
            documents
                    .computeIfAbsent(collection, first -> new HashMap<>())
                    .computeIfAbsent(id, first -> new HashSet<>())
                    .addAll(eventIds);
        }
    }
}
