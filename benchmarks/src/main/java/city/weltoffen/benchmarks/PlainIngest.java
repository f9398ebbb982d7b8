package city.weltoffen.benchmarks;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The least that anyone would do with a page: parse it into trees, and write as many documents of the same size. */
final class PlainIngest {

    private final MongoCollection<Document> calls;
    private final MongoCollection<Document> beside;

    PlainIngest(MongoDatabase database) {
        this.calls = database.getCollection("calls");
        this.beside = database.getCollection("benchmark");
    }

    long millis(String page, int rows) {
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        List<Document> documents = copies(rows);
        // the calls have it too
        beside.createIndex(Indexes.ascending("details.identifier"), new IndexOptions().unique(true));
        long before = System.nanoTime();
        JsonNode tree = JsonMapper.shared().readTree(bytes);
        if (tree.path("results").size() != rows) {
            throw new IllegalStateException("not the page");
        }
        beside.insertMany(documents);
        long nanos = System.nanoTime() - before;
        beside.drop();
        return nanos / 1_000_000;
    }

    /** What the service has stored, under other ids. */
    private List<Document> copies(int rows) {
        List<Document> documents = new ArrayList<>();
        for (Document call : calls.find().limit(rows)) {
            call.put("_id", "copy-" + documents.size());
            documents.add(call);
        }
        if (documents.size() != rows) {
            throw new IllegalStateException(documents.size() + " calls stored");
        }
        return documents;
    }
}
