package city.weltoffen.benchmarks;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** The pages of measures, each beside the driver query that fetches the same documents. */
record MeasureReads(ServiceProcess service, MongoDatabase store) {

    private static final int PAGE = 20;
    private static final String ONE = "M-042";

    List<Pair> pairs() {
        return List.of(
                // what HTTP, the token and an empty answer cost before any page has anything to do
                Pair.unlimited(
                        "an empty answer",
                        service.reading("/api/reports?size=1"),
                        () -> read(store.getCollection("reports").find().limit(1))),
                Pair.read(
                        "the whole concept",
                        service.reading("/api/concept"),
                        () -> read(store.getCollection("measures").find(eq("removed", false)))),
                Pair.read(
                        "list of measures",
                        service.reading("/api/measures?size=" + PAGE),
                        () -> read(store.getCollection("measures")
                                .find(eq("removed", false))
                                .sort(Sorts.ascending("_id"))
                                .limit(PAGE))),
                Pair.read(
                        "one measure",
                        service.reading("/api/measures/" + ONE),
                        () -> read(store.getCollection("measures").find(eq("_id", ONE)))),
                Pair.read(
                        "evidence of a measure",
                        service.reading("/api/measures/" + ONE + "/evidence?size=" + PAGE),
                        () -> {
                            read(store.getCollection("measures").find(eq("_id", ONE)));
                            page("evidence", ONE);
                        }),
                Pair.read(
                        "indicators of a measure",
                        service.reading("/api/indicators?measure=" + ONE),
                        () -> read(store.getCollection("indicators").find(eq("measure", ONE)))),
                Pair.read(
                        "events behind a figure",
                        service.reading("/api/indicators/held-" + ONE + "/events?period=2025&size=" + PAGE),
                        () -> {
                            read(store.getCollection("indicators").find(eq("_id", "held-" + ONE)));
                            page("events", "activity.held");
                        }));
    }

    private void page(String collection, String key) {
        read(store.getCollection(collection)
                .find(and(gte("_id", key + "|"), lt("_id", key + "}")))
                .sort(Sorts.descending("_id"))
                .limit(PAGE + 1));
    }

    private static void read(FindIterable<Document> documents) {
        documents.batchSize(500).into(new ArrayList<>());
    }
}
