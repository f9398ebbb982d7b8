package city.weltoffen.defaults.mongo;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.InsertManyOptions;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Adds documents whose ids say what they are, so that one that comes twice is one. */
public final class OnceOnly {

    private static final int DUPLICATE_KEY = 11000;

    private OnceOnly() {}

    /**
     * Adds those that are not there yet, in one bulk write.
     *
     * @return those that were there already and stay as they are
     */
    public static <T> List<T> add(MongoTemplate template, List<T> additions) {
        if (additions.isEmpty()) {
            return List.of();
        }
        List<Document> documents = additions.stream()
                .map(addition -> {
                    Document document = new Document();
                    template.getConverter().write(addition, document);
                    return document;
                })
                .toList();
        try {
            template.getCollection(
                            template.getCollectionName(additions.getFirst().getClass()))
                    .insertMany(documents, new InsertManyOptions().ordered(false));
            return List.of();
        } catch (MongoBulkWriteException partly) {
            if (partly.getWriteErrors().stream().anyMatch(error -> error.getCode() != DUPLICATE_KEY)) {
                throw partly;
            }
            return partly.getWriteErrors().stream()
                    .map(error -> additions.get(error.getIndex()))
                    .toList();
        }
    }
}
