package city.weltoffen.benchmarks;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;

/**
 * An interaction noted and a relation changed, each beside the driver's write of the same to a document. The service
 * reads the relation and its partner first, checks its rules, and brings an event to the broker before it answers.
 */
final class Writes {

    private static final int SOME = 2_000;
    private static final String NOTE = "about the programme of the next year";

    private final ServiceProcess service;
    private final MongoCollection<Document> relations;
    private final List<String[]> targets = new ArrayList<>();
    private final AtomicInteger turn = new AtomicInteger();

    Writes(ServiceProcess service, MongoDatabase store) {
        this.service = service;
        this.relations = store.getCollection("relations");
        relations
                .find()
                .projection(Projections.include("partner._id"))
                .limit(SOME)
                .forEach(found -> targets.add(
                        new String[] {found.getString("_id"), found.getEmbedded(List.of("partner", "_id"), String.class)
                        }));
    }

    List<Pair> pairs() {
        return List.of(
                Pair.unlimited("note an interaction", this::note, this::push),
                Pair.unlimited("change a relation", this::change, this::replace));
    }

    /** Each time another one, so that no two clients write the same at once. */
    private String[] next() {
        return targets.get(turn.getAndIncrement() % targets.size());
    }

    private void note() {
        service.post(
                "/api/relations/" + next()[0] + "/interactions",
                "{\"on\": \"2020-01-01\", \"type\": \"CALL\", \"note\": \"%s\"}".formatted(NOTE));
    }

    private void push() {
        Document interaction = new Document("_id", UUID.randomUUID().toString())
                .append("on", "2020-01-01")
                .append("type", "CALL")
                .append("note", NOTE)
                .append("replaced", false);
        relations.updateOne(
                eq(next()[0]),
                Updates.combine(Updates.push("interactions.log", interaction), Updates.inc("version", 1)));
    }

    private void change() {
        String[] target = next();
        service.put(
                "/api/relations/" + target[0],
                "{\"partner\": \"%s\", \"kind\": \"CONTACT\", \"themes\": [\"youth\"], \"fileReference\": \"%s\"}"
                        .formatted(target[1], UUID.randomUUID()));
    }

    private void replace() {
        String id = next()[0];
        Document found = Objects.requireNonNull(relations.find(eq(id)).first());
        Object version = found.get("version");
        found.get("details", Document.class)
                .append("fileReference", UUID.randomUUID().toString());
        relations.replaceOne(and(eq(id), eq("version", version)), found);
    }
}
