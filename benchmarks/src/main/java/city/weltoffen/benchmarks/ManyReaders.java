package city.weltoffen.benchmarks;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;

/** Many people who each have a rule of their own that asks for the same calls. */
final class ManyReaders {

    private ManyReaders() {}

    /** Lets the service store one rule, as the pattern for all others. */
    static void enterTemplate(ServiceProcess service) {
        service.post(
                "/api/subscriptions",
                "{\"name\": \"Calls for youth\", \"criteria\": {\"eventTypes\": [\"call.published\"],"
                        + " \"programmes\": [\"CERV\"], \"themes\": [\"youth\", \"culture\"]}}");
    }

    /** The service reads them when it starts. */
    static void multiply(MongoDatabase database, int people) {
        MongoCollection<Document> rules = database.getCollection("subscriptions");
        Document template = Objects.requireNonNull(rules.find().first());
        List<Document> all = new ArrayList<>();
        for (int number = 1; number < people; number++) {
            Document owner = new Document(Objects.requireNonNull(template.get("owner", Document.class)))
                    .append("_id", UUID.randomUUID().toString());
            all.add(new Document(template)
                    .append("_id", UUID.randomUUID().toString())
                    .append("owner", owner)
                    .append("name", "Calls for youth " + number));
        }
        rules.insertMany(all);
    }
}
