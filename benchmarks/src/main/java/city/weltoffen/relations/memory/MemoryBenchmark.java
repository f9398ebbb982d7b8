package city.weltoffen.relations.memory;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import city.weltoffen.defaults.timeline.Position;
import city.weltoffen.defaults.timeline.TimeLine;
import city.weltoffen.embedded.EmbeddedStore;
import city.weltoffen.events.LocalizedText;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A page of one partner's memory among 20,000 entries; beside it the driver's query for the same documents. */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH fills it before it measures
public class MemoryBenchmark {

    private static final int PARTNERS = 100;
    private static final int ENTRIES_EACH = 200;
    private static final int PAGE = 20;
    private static final String ONE = "partner-42";

    private EmbeddedStore store;
    private MongoClient client;
    private Memories memories;
    private MongoCollection<Document> collection;

    @Setup
    public void fill() throws IOException {
        store = EmbeddedStore.startInMemory(0);
        client = MongoClients.create(store.uri());
        MongoTemplate template = new MongoTemplate(client, "memory");
        memories = new Memories(template);
        collection = client.getDatabase("memory").getCollection("partnerMemory");
        for (int partner = 0; partner < PARTNERS; partner++) {
            template.insertAll(entries("partner-" + partner));
        }
    }

    private static List<MemoryEntry> entries(String partner) {
        List<MemoryEntry> entries = new ArrayList<>();
        for (int number = 0; number < ENTRIES_EACH; number++) {
            String event = new UUID(partner.hashCode(), number).toString();
            Instant at = Instant.ofEpochSecond(1_700_000_000L + number * 3600L);
            entries.add(new MemoryEntry(
                    TimeLine.of(partner).idOf(new Position(at.toEpochMilli(), event)),
                    partner,
                    event,
                    event,
                    at,
                    "relation.interaction-logged",
                    new LocalizedText("Austausch notiert: Stadt (Kontakt)", "Interaction logged: city (contact)"),
                    "/relations/" + event,
                    "relations-service",
                    null));
        }
        return entries;
    }

    @Benchmark
    public Object memoryPage() {
        return memories.of(Set.of(ONE), _ -> true, null, PAGE);
    }

    @Benchmark
    public Object memoryPagePlain() {
        TimeLine line = TimeLine.of(ONE);
        return collection
                .find(and(gte("_id", line.first()), lt("_id", line.end())))
                .sort(Sorts.descending("_id"))
                .limit(PAGE + 1)
                .into(new ArrayList<>());
    }

    @TearDown
    public void close() {
        client.close();
        store.close();
    }
}
