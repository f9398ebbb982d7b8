package city.weltoffen.defaults.outbox;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/** The outbox part of aggregate documents, read and changed without touching the aggregate's version. */
final class OutboxDocuments {

    private static final String EVENT_ID = "outbox.eventId";
    private static final int BATCH = 500;
    private static final BulkWriteOptions IN_ANY_ORDER = new BulkWriteOptions().ordered(false);

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

    /** @param published ids of events by those of their documents */
    void pull(String collection, Map<String, Set<String>> published) {
        template.getCollection(collection)
                .bulkWrite(
                        published.entrySet().stream()
                                .map(each -> new UpdateOneModel<Document>(
                                        Filters.eq(each.getKey()), withoutAnyOf(each.getValue())))
                                .toList(),
                        IN_ANY_ORDER);
    }

    /** Pulls the events of a tombstone, which goes with the last of them. */
    void pullLast(String collection, String id, Collection<String> published) {
        var documents = template.getCollection(collection);
        documents.updateOne(Filters.eq(id), withoutAnyOf(published));
        documents.deleteOne(Filters.and(Filters.eq(id), Filters.eq("removed", true), Filters.size("outbox", 0)));
    }

    private static Bson withoutAnyOf(Collection<String> published) {
        return Updates.pull("outbox", Filters.in("eventId", published));
    }

    List<Outgoing> leftovers(String collection, Instant recordedBefore) {
        Query query = Query.query(where(EVENT_ID).exists(true)).limit(BATCH);
        query.fields().include("outbox", "removed");
        return template.find(query, Document.class, collection).stream()
                .map(document -> new Outgoing(
                        collection,
                        document.getString("_id"),
                        document.getBoolean("removed", false),
                        pending(document)))
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
}
