package city.weltoffen.benchmarks;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import java.util.Objects;
import org.bson.Document;

/** Collections for the plain side. */
final class Beside {

    private Beside() {}

    /** An empty collection that has the indexes of another one, since they are part of what a write costs. */
    static MongoCollection<Document> of(MongoDatabase database, MongoCollection<Document> original) {
        MongoCollection<Document> beside =
                database.getCollection("benchmark_" + original.getNamespace().getCollectionName());
        original.listIndexes()
                .forEach(index -> beside.createIndex(
                        Objects.requireNonNull(index.get("key", Document.class)),
                        new IndexOptions().name(index.getString("name")).sparse(index.getBoolean("sparse", false))));
        return beside;
    }
}
