package city.weltoffen.benchmarks;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import tools.jackson.databind.json.JsonMapper;

/** Counts an indicator anew over all activities by changing its definition; beside it, merely reading them. */
final class Recount {

    private static final int ROUNDS = 3;
    private static final int BATCH = 1000;
    private static final String INDICATOR = """
        {"title": {"de": "Neu gezählt"}, "unit": {"de": "Personen"}, "better": "UP",
         "counted": {"operation": "SUM", "kinds": ["activity.held"], "of": "participants",
                     "keys": {"activity.kind": ["festival", "exchange", "round-%d"]}, "period": "MONTH"}}\
        """;

    private final ServiceProcess service;
    private final MongoCollection<Document> events;

    Recount(ServiceProcess service, MongoCollection<Document> events) {
        this.service = service;
        this.events = events;
    }

    void measure(String measure, Report report) {
        String added = service.post(
                "/api/indicators",
                "{\"measure\": \"%s\", \"indicator\": %s}".formatted(measure, INDICATOR.formatted(0)));
        String path = "/api/indicators/"
                + JsonMapper.shared().readTree(added).get("id").asString();
        List<Long> ours = new ArrayList<>();
        List<Long> plain = new ArrayList<>();
        AtomicLong read = new AtomicLong();
        for (int round = 1; round <= ROUNDS; round++) {
            String changed = INDICATOR.formatted(round);
            ours.add(time(() -> service.put(path, changed)));
            plain.add(time(() -> read.set(readAll())));
        }
        report.micro(
                "an indicator counted anew over %,d events (limit 3)".formatted(read.get()),
                median(ours),
                median(plain));
    }

    private long readAll() {
        long count = 0;
        for (Document event : events.find(and(gte("_id", "activity.held|"), lt("_id", "activity.held}")))
                .batchSize(BATCH)) {
            count += event.size() > 0 ? 1 : 0;
        }
        return count;
    }

    private static long time(Runnable work) {
        long before = System.nanoTime();
        work.run();
        return System.nanoTime() - before;
    }

    private static double median(List<Long> nanos) {
        return nanos.stream().sorted().skip(nanos.size() / 2).findFirst().orElseThrow() / 1e6;
    }
}
