package city.weltoffen.benchmarks;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Lists, filters, search and map, each beside the driver query that fetches the same documents. */
record Reads(ServiceProcess service, MongoDatabase store) {

    private static final int PAGE = 20;

    List<Pair> pairs() {
        return List.of(
                Pair.read(
                        "list",
                        service.reading("/api/relations?size=" + PAGE),
                        () -> page(eq("removed", false))),
                Pair.read(
                        "filter by kind and theme",
                        service.reading("/api/relations?kind=CONTACT&theme=youth&size=" + PAGE),
                        () -> page(and(eq("kind", "CONTACT"), eq("details.themes", "youth"), eq("removed", false)))),
                Pair.read(
                        "search for a name",
                        service.reading("/api/relations?q=stadt+4711&size=" + PAGE),
                        () -> read(store.getCollection("relations")
                                .find(regex("partner.name.de", "stadt 4711", "i"))
                                .limit(PAGE))),
                Pair.read("map of all, GeoJSON", service.reading("/api/relations/map"), this::map));
    }

    private void page(Bson filter) {
        read(store.getCollection("relations")
                .find(filter)
                .sort(Sorts.ascending("partner.name.de"))
                .limit(PAGE));
    }

    private void map() {
        read(store.getCollection("relations")
                .find(eq("removed", false))
                .projection(include("partner", "kind", "state", "details.label")));
        read(store.getCollection("partners").find().projection(include("details.name", "details.position")));
    }

    private static void read(FindIterable<Document> documents) {
        documents.batchSize(500).into(new ArrayList<>());
    }
}
