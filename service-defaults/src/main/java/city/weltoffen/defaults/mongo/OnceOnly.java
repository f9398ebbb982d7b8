package city.weltoffen.defaults.mongo;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.util.List;
import java.util.stream.Gatherers;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Adds documents whose ids say what they are, so that one that comes twice is one. */
public final class OnceOnly {

    private static final int DUPLICATE_KEY = 11000;
    private static final int PART = 1_000;
    /** While the store writes one part, the next one is made. */
    private static final int PARTS_AT_ONCE = 2;

    private OnceOnly() {}

    /**
     * Adds those that are not there yet, in bulk.
     *
     * @return those that were there already and stay as they are
     * @throws MongoBulkWriteException when the store refuses some for another reason; others may be there then
     */
    public static <T> List<T> add(MongoTemplate template, List<T> additions) {
        if (additions.isEmpty()) {
            return List.of();
        }
        T first = additions.getFirst();
        MongoCollection<Document> collection = template.getCollection(template.getCollectionName(first.getClass()));
        if (additions.size() == 1) {
            return add(collection, additions, List.of(AlikeDocuments.whole(template.getConverter(), first)));
        }
        AlikeDocuments alike = AlikeDocuments.like(template.getConverter(), first);
        if (additions.size() <= PART) {
            return add(collection, additions, alike.ofAll(additions));
        }
        return additions.stream()
                .gather(Gatherers.windowFixed(PART))
                .gather(Gatherers.mapConcurrent(PARTS_AT_ONCE, part -> add(collection, part, alike.ofAll(part))))
                .flatMap(List::stream)
                .toList();
    }

    private static <T> List<T> add(MongoCollection<Document> collection, List<T> part, List<Document> documents) {
        try {
            collection.insertMany(documents, new InsertManyOptions().ordered(false));
            return List.of();
        } catch (MongoBulkWriteException partly) {
            if (partly.getWriteErrors().stream().anyMatch(error -> error.getCode() != DUPLICATE_KEY)) {
                throw partly;
            }
            return partly.getWriteErrors().stream()
                    .map(error -> part.get(error.getIndex()))
                    .toList();
        }
    }
}
