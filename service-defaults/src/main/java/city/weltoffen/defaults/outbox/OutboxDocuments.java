package city.weltoffen.defaults.outbox;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/** The outbox part of aggregate documents, read and changed without touching the aggregate's version. */
final class OutboxDocuments {

    private static final String EVENT_ID = "outbox.eventId";
    private static final int BATCH = 500;
    private static final FindOneAndUpdateOptions MARKED_AS_REMOVED =
            new FindOneAndUpdateOptions().projection(Projections.include("removed"));

    private final MongoTemplate template;

    OutboxDocuments(MongoTemplate template) {
        this.template = template;
    }

    void index(String collection) {
        template.getCollection(collection)
                .createIndex(
                        Indexes.ascending(EVENT_ID),
                        new IndexOptions().name("outbox").sparse(true));
    }

    void pull(String collection, String id, List<String> published) {
        if (published.isEmpty()) {
            return;
        }
        var documents = template.getCollection(collection);
        Document left = documents.findOneAndUpdate(
                Filters.eq(id), Updates.pull("outbox", Filters.in("eventId", published)), MARKED_AS_REMOVED);
        if (left != null && Boolean.TRUE.equals(left.getBoolean("removed"))) {
            documents.deleteOne(Filters.and(Filters.eq(id), Filters.size("outbox", 0)));
        }
    }

    List<Leftover> leftovers(String collection, Instant recordedBefore) {
        Query query = Query.query(where(EVENT_ID).exists(true)).limit(BATCH);
        query.fields().include("outbox");
        return template.find(query, Document.class, collection).stream()
                .map(document -> new Leftover(document.getString("_id"), pending(document)))
                .filter(leftover ->
                        leftover.pending().stream().anyMatch(e -> e.recordedAt().isBefore(recordedBefore)))
                .toList();
    }

    /** How many documents with events there are beyond those that one look finds; each has at least one. */
    long beyond(String collection, int found) {
        return found < BATCH
                ? 0
                : Math.max(0, template.count(Query.query(where(EVENT_ID).exists(true)), collection) - found);
    }

    private List<PendingEvent> pending(Document document) {
        return document.getList("outbox", Document.class).stream()
                .map(event -> template.getConverter().read(PendingEvent.class, event))
                .toList();
    }

    record Leftover(String id, List<PendingEvent> pending) {}
}
