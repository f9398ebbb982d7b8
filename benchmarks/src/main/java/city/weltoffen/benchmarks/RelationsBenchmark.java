package city.weltoffen.benchmarks;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Projections.include;

import city.weltoffen.embedded.EmbeddedBroker;
import city.weltoffen.embedded.EmbeddedStore;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.bson.Document;

/**
 * Lists, filters, searches and maps 20,000 relations of 10,000 partners with 200,000 interactions over HTTP, beside the
 * plain driver query that fetches the same documents. Arguments: the service's jar and the file for the results.
 */
final class RelationsBenchmark {

    private static final double LIMIT = 1.5;
    private static final int PAGE = 20;

    private RelationsBenchmark() {}

    static void main(String[] arguments) throws IOException {
        Path data = Files.createTempDirectory("benchmark-");
        try (EmbeddedBroker broker = EmbeddedBroker.start(data.resolve("kafka"), 0);
                EmbeddedStore store = EmbeddedStore.start(data.resolve("store"), 0);
                var client = MongoClients.create(store.uri())) {
            ServiceProcess.Backends backends = new ServiceProcess.Backends(store.uri(), broker.address());
            Path jar = Path.of(arguments[0]).toAbsolutePath().normalize();
            MongoDatabase relations = client.getDatabase("relations");
            try (ServiceProcess service = ServiceProcess.start(jar, backends)) {
                Population.enterTemplates(service);
            }
            Population.multiply(relations);
            try (ServiceProcess service = ServiceProcess.start(jar, backends)) {
                Table table = measure(service, relations);
                table.write(Path.of(arguments[1]).toAbsolutePath().normalize());
            }
        }
        // the issuer of the tokens would keep this process alive
        System.exit(0);
    }

    private static Table measure(ServiceProcess service, MongoDatabase store) {
        Table table = new Table(LIMIT);
        table.add(
                "list",
                service.reading("/api/relations?size=" + PAGE),
                () -> read(relations(store)
                        .sort(Sorts.ascending("partner.name.de"))
                        .limit(PAGE)));
        table.add(
                "filter by kind and theme",
                service.reading("/api/relations?kind=CONTACT&theme=youth&size=" + PAGE),
                () -> read(store.getCollection("relations")
                        .find(and(eq("kind", "CONTACT"), eq("details.themes", "youth"), eq("removed", false)))
                        .sort(Sorts.ascending("partner.name.de"))
                        .limit(PAGE)));
        table.add(
                "search for a name",
                service.reading("/api/relations?q=stadt+4711&size=" + PAGE),
                () -> read(store.getCollection("relations")
                        .find(regex("partner.name.de", "stadt 4711", "i"))
                        .limit(PAGE)));
        table.add("map of all, GeoJSON", service.reading("/api/relations/map"), () -> {
            read(relations(store).projection(include("partner", "kind", "state", "details.label")));
            read(store.getCollection("partners").find().projection(include("details.name", "details.position")));
        });
        return table;
    }

    private static FindIterable<Document> relations(MongoDatabase store) {
        return store.getCollection("relations").find(eq("removed", false));
    }

    private static void read(FindIterable<Document> documents) {
        documents.batchSize(500).into(new ArrayList<>());
    }
}
