package city.weltoffen.benchmarks;

import city.weltoffen.embedded.EmbeddedBroker;
import city.weltoffen.embedded.EmbeddedStore;
import city.weltoffen.measures.evidence.ManyEvents;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Reads 200 measures with 2,000 milestones over HTTP, and counts an indicator anew over one million of two million
 * events, beside plain driver calls on the same store. Arguments: the service's jar and the file for the results.
 */
final class MeasuresBenchmark {

    private static final double LIMIT = 1.5;
    private static final int ACTIVITIES = 1_000_000;
    private static final Load WARM_UP = new Load(4, 3_000, Duration.ofSeconds(20));
    private static final Load LOAD = new Load(4, 2_000, Duration.ofSeconds(25));

    private MeasuresBenchmark() {}

    static void main(String[] arguments) throws IOException {
        Path jar = Path.of(arguments[0]).toAbsolutePath().normalize();
        Path results = Path.of(arguments[1]).toAbsolutePath().normalize();
        Report report = new Report("Measures: 200 measures, 2,000 milestones, 2,000,000 events", LIMIT);
        overHttp(jar, report);
        report.write(results, LOAD);
        // the issuer of the tokens would keep this process alive
        System.exit(0);
    }

    private static void overHttp(Path jar, Report report) throws IOException {
        Path data = Files.createTempDirectory("benchmark-");
        try (EmbeddedBroker broker = EmbeddedBroker.start(data.resolve("kafka"), 0);
                // from its file it would read four gigabytes for each query that is no equality, and measure nothing
                // else
                EmbeddedStore store = EmbeddedStore.startInMemory(0);
                var client = MongoClients.create(store.uri())) {
            ServiceProcess.Backends backends = new ServiceProcess.Backends(store.uri(), broker.address());
            MongoDatabase measures = client.getDatabase("measures");
            try (ServiceProcess service = ServiceProcess.start(jar, backends)) {
                ManyMeasures.enter(service);
            }
            ManyEvents.insert(measures, ACTIVITIES, ManyMeasures.codes());
            try (ServiceProcess service = ServiceProcess.start(jar, backends)) {
                new Recount(service, measures.getCollection("events")).measure("M-001", report);
                new MeasureReads(service, measures)
                        .pairs().stream().peek(WARM_UP::of).map(LOAD::of).forEach(report::http);
                report.note(
                        "Where the plain query is a few small documents by their key, what is measured is HTTP itself:"
                                + " compare the empty answer, in which the service has nothing to do.");
            }
        }
    }
}
