package city.weltoffen.benchmarks;

import city.weltoffen.embedded.EmbeddedBroker;
import city.weltoffen.embedded.EmbeddedStore;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One event that 10,000 people hear of, each by a rule of their own, from the broker into all inboxes, beside writing the
 * same documents in bulk. Arguments: the service's jar and the file for the results.
 */
final class FanOutBenchmark {

    private static final int RECIPIENTS = 10_000;
    private static final double LIMIT = 2;
    private static final int WARM_UP = 10;
    private static final int ROUNDS = 9;

    private FanOutBenchmark() {}

    static void main(String[] arguments) throws IOException {
        Path jar = Path.of(arguments[0]).toAbsolutePath().normalize();
        Path results = Path.of(arguments[1]).toAbsolutePath().normalize();
        write(results, measure(jar));
        // the issuer of the tokens would keep this process alive
        System.exit(0);
    }

    private static List<Samples> measure(Path jar) throws IOException {
        Path data = Files.createTempDirectory("benchmark-");
        try (EmbeddedBroker broker = EmbeddedBroker.start(data.resolve("kafka"), 0);
                EmbeddedStore store = EmbeddedStore.startInMemory(0);
                var client = MongoClients.create(store.uri())) {
            ServiceProcess.Backends backends = new ServiceProcess.Backends(store.uri(), broker.address());
            MongoDatabase database = client.getDatabase("notification");
            try (ServiceProcess service = ServiceProcess.start(jar, backends)) {
                ManyReaders.enterTemplate(service);
            }
            ManyReaders.multiply(database, RECIPIENTS);
            try (ServiceProcess service = ServiceProcess.start(jar, backends);
                    Backlog backlog = new Backlog(database, broker.address());
                    FanOut fanOut = new FanOut(database, broker.address(), RECIPIENTS)) {
                return rounds(fanOut, backlog);
            }
        }
    }

    private static List<Samples> rounds(FanOut fanOut, Backlog backlog) {
        List<Long> ours = new ArrayList<>();
        List<Long> plain = new ArrayList<>();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long reached = fanOut.nanos();
            backlog.awaitEnd();
            long written = fanOut.plainNanos();
            fanOut.clear();
            if (round >= 0) {
                ours.add(reached);
                plain.add(written);
            }
        }
        return List.of(new Samples(ours), new Samples(plain));
    }

    private static void write(Path file, List<Samples> samples) throws IOException {
        double ours = samples.getFirst().median();
        double plain = samples.getLast().median();
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                Stream.of(
                                "# Fan-out: one event, %,d inboxes".formatted(RECIPIENTS),
                                "",
                                "Each recipient hears of it by a rule of their own. From handing the event to the broker until"
                                        + " all entries are in the store. Plain is `insertMany` of the same documents into"
                                        + " a fresh collection with the same indexes on the same store; medians of %d rounds;"
                                                .formatted(ROUNDS)
                                        + " limit of the ratio: %s, half the plain rate.".formatted(LIMIT),
                                "",
                                "| what | ms | plain, ms | ratio | entries per second | plain | |",
                                "|---|---|---|---|---|---|---|",
                                String.format(
                                        Locale.ROOT,
                                        "| event to inboxes | %.0f | %.0f | %.2f | %,.0f | %,.0f | %s |",
                                        ours,
                                        plain,
                                        ours / plain,
                                        RECIPIENTS / ours * 1e3,
                                        RECIPIENTS / plain * 1e3,
                                        ours / plain <= LIMIT ? "within" : "above"),
                                "",
                                "%d processors, embedded store and broker, %s."
                                        .formatted(Runtime.getRuntime().availableProcessors(), LocalDate.now()))
                        .collect(Collectors.joining("\n", "", "\n")));
    }
}
