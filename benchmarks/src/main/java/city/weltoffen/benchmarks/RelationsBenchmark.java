package city.weltoffen.benchmarks;

import city.weltoffen.embedded.EmbeddedBroker;
import city.weltoffen.embedded.EmbeddedStore;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Reads and writes 20,000 relations of 10,000 partners with 200,000 interactions over HTTP, on the loopback address
 * only, beside plain driver calls on the same store. Arguments: the service's jar and the file for the results.
 */
final class RelationsBenchmark {

    private static final double LIMIT = 1.5;
    private static final Load WARM_UP = new Load(2, 60, Duration.ofSeconds(6));
    private static final Load LOAD = new Load(4, 400, Duration.ofSeconds(25));

    private RelationsBenchmark() {}

    static void main(String[] arguments) throws IOException, RunnerException {
        Path jar = Path.of(arguments[0]).toAbsolutePath().normalize();
        Path results = Path.of(arguments[1]).toAbsolutePath().normalize();
        Report report = new Report("Relations: 10,000 partners, 20,000 relations, 200,000 interactions", LIMIT);
        MicroBenchmarks.measure(report);
        overHttp(jar, report);
        report.write(results, LOAD);
        // the issuer of the tokens would keep this process alive
        System.exit(0);
    }

    private static void overHttp(Path jar, Report report) throws IOException {
        Path data = Files.createTempDirectory("benchmark-");
        try (EmbeddedBroker broker = EmbeddedBroker.start(data.resolve("kafka"), 0);
                EmbeddedStore store = EmbeddedStore.start(data.resolve("store"), 0);
                var client = MongoClients.create(store.uri())) {
            ServiceProcess.Backends backends = new ServiceProcess.Backends(store.uri(), broker.address());
            MongoDatabase relations = client.getDatabase("relations");
            try (ServiceProcess service = ServiceProcess.start(jar, backends)) {
                Population.enterTemplates(service);
            }
            Population.multiply(relations);
            try (ServiceProcess service = ServiceProcess.start(jar, backends)) {
                Stream.concat(
                                new Reads(service, relations).pairs().stream(),
                                new Writes(service, relations).pairs().stream())
                        .peek(WARM_UP::of)
                        .map(LOAD::of)
                        .forEach(report::http);
                report.note(Streaming.of(service, "/api/relations/map"));
            }
        }
    }
}
