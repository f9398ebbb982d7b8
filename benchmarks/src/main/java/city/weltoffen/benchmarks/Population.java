package city.weltoffen.benchmarks;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import tools.jackson.databind.json.JsonMapper;

/** Partners, relations and interactions in the form in which the service stores its own, many times over. */
final class Population {

    private static final int PARTNERS = 10_000;
    private static final int RELATIONS_EACH = 2;
    private static final int INTERACTIONS_EACH = 10;
    private static final int BATCH = 500;
    private static final List<String> COUNTRIES = List.of("DE", "FR", "PL", "GB", "JP", "MW", "CN", "CA");

    private Population() {}

    /** Lets the service store one of each, as the pattern for all others. */
    static void enterTemplates(ServiceProcess service) {
        String partner = id(service.post(
                "/api/partners",
                "{\"kind\": \"CITY\", \"name\": {\"de\": \"Muster\"}, \"country\": \"DE\","
                        + " \"position\": {\"latitude\": 52.4, \"longitude\": 9.7}}"));
        String relation = id(service.post(
                "/api/relations",
                "{\"partner\": \"%s\", \"kind\": \"CONTACT\", \"themes\": [\"youth\"]}".formatted(partner)));
        service.post("/api/relations/" + relation + "/establish", "{\"on\": \"2001-01-01\"}");
        service.post(
                "/api/relations/" + relation + "/interactions",
                "{\"on\": \"2020-01-01\", \"type\": \"CALL\", \"note\": \"about the programme of the next year\"}");
    }

    private static String id(String json) {
        return JsonMapper.shared().readTree(json).get("id").asString();
    }

    static void multiply(MongoDatabase store) {
        Document partner = template(store, "partners");
        Document relation = template(store, "relations");
        try (Batch partners = new Batch(store.getCollection("partners"));
                Batch relations = new Batch(store.getCollection("relations"))) {
            for (int number = 0; number < PARTNERS; number++) {
                String id = UUID.randomUUID().toString();
                partners.add(partner(partner, id, number));
                for (int each = 0; each < RELATIONS_EACH; each++) {
                    relations.add(relation(relation, id, number, each));
                }
            }
        }
    }

    private static Document template(MongoDatabase store, String collection) {
        return Objects.requireNonNull(store.getCollection(collection).find().first());
    }

    private static Document partner(Document template, String id, int number) {
        Document partner = copy(template).append("_id", id);
        Document details = part(partner, "details");
        details.append("name", name(number)).append("country", COUNTRIES.get(number % COUNTRIES.size()));
        details.append(
                "position", new Document("latitude", number % 140 - 60.0).append("longitude", number % 350 - 170.0));
        return partner;
    }

    private static Document relation(Document template, String partner, int number, int each) {
        Document relation = copy(template).append("_id", UUID.randomUUID().toString());
        part(relation, "partner").append("_id", partner).append("id", partner).append("name", name(number));
        relation.append("kind", each == 0 ? "CONTACT" : "COOPERATION");
        part(relation, "details").append("themes", List.of(number % 3 == 0 ? "youth" : "science"));
        Document log = part(relation, "interactions");
        Document pattern = (Document) log.getList("log", Document.class).getFirst();
        List<Document> interactions = new ArrayList<>();
        for (int day = 0; day < INTERACTIONS_EACH; day++) {
            interactions.add(copy(pattern)
                    .append("_id", UUID.randomUUID().toString())
                    .append(
                            "on",
                            LocalDate.now().minusDays(number % 300 + day * 30L).toString()));
        }
        log.append("log", interactions);
        return relation;
    }

    private static Document name(int number) {
        return new Document("de", "Stadt " + number).append("en", "City " + number);
    }

    private static Document part(Document document, String field) {
        return Objects.requireNonNull(document.get(field, Document.class));
    }

    private static Document copy(Document document) {
        return Document.parse(document.toJson());
    }

    /** Inserts many at a time. */
    private static final class Batch implements AutoCloseable {

        private final MongoCollection<Document> collection;
        private final List<Document> waiting = new ArrayList<>();

        Batch(MongoCollection<Document> collection) {
            this.collection = collection;
        }

        void add(Document document) {
            waiting.add(document);
            if (waiting.size() == BATCH) {
                close();
            }
        }

        @Override
        public void close() {
            if (!waiting.isEmpty()) {
                collection.insertMany(waiting);
                waiting.clear();
            }
        }
    }
}
