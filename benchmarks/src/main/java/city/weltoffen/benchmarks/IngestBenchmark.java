package city.weltoffen.benchmarks;

import city.weltoffen.embedded.EmbeddedBroker;
import city.weltoffen.embedded.EmbeddedStore;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A full run of a source over 2,000 rows of the portal's search, beside parsing the same bytes into trees and writing as
 * many documents of the same size in bulk to the same store; and the portal's bulk file in a small memory. Arguments:
 * the service's jar and the file for the results.
 */
final class IngestBenchmark {

    private static final double LIMIT = 3;
    private static final int WARM_UP = 8;
    private static final int ROUNDS = 5;
    private static final int ROWS = 2_000;

    private IngestBenchmark() {}

    static void main(String[] arguments) throws IOException, InterruptedException {
        Path jar = Path.of(arguments[0]).toAbsolutePath().normalize();
        Path results = Path.of(arguments[1]).toAbsolutePath().normalize();
        IngestReport report = new IngestReport(LIMIT);
        fullRuns(jar, report);
        report.bulkFile(BulkFile.read());
        report.write(results);
        // the issuer of the tokens would keep this process alive
        System.exit(0);
    }

    private static void fullRuns(Path jar, IngestReport report) throws IOException {
        Path data = Files.createTempDirectory("benchmark-");
        try (EmbeddedBroker broker = EmbeddedBroker.start(data.resolve("kafka"), 0);
                EmbeddedStore store = EmbeddedStore.startInMemory(0);
                var client = MongoClients.create(store.uri());
                Backlog backlog = new Backlog(client.getDatabase("networking"), broker.address());
                ServiceProcess service =
                        ServiceProcess.start(jar, new ServiceProcess.Backends(store.uri(), broker.address()))) {
            PlainIngest plain = new PlainIngest(client.getDatabase("networking"));
            // both are warm by then; the cleaning of the first runs takes several times as long
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                String page = PortalPage.of(WARM_UP + round, ROWS);
                long first = IngestRun.of(service, page).requireCreated(ROWS).millis();
                backlog.awaitEnd();
                long second = IngestRun.of(service, page).requireUnchanged(ROWS).millis();
                long beside = plain.millis(page, ROWS);
                if (round >= 0) {
                    report.round(List.of(first, second, beside), page.length());
                }
            }
        }
    }
}
