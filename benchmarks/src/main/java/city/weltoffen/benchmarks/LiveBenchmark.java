package city.weltoffen.benchmarks;

import city.weltoffen.embedded.EmbeddedBroker;
import city.weltoffen.embedded.EmbeddedStore;
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
 * From a command at relations-service to the open stream of an inbox at notification-service, beside what two round
 * trips over the broker and two writes of single documents take alone. Arguments: the jars of both services and the file
 * for the results.
 */
final class LiveBenchmark {

    private static final double LIMIT = 1.5;
    private static final double LIMIT_P99 = 2;
    /** What runs once in a round is compiled to the end only after more than 5,000. */
    private static final int WARM_UP = 12_000;

    private static final int ROUNDS = 1_000;

    private LiveBenchmark() {}

    static void main(String[] arguments) throws IOException {
        Path relations = Path.of(arguments[0]).toAbsolutePath().normalize();
        Path notification = Path.of(arguments[1]).toAbsolutePath().normalize();
        Path results = Path.of(arguments[2]).toAbsolutePath().normalize();
        write(results, measure(relations, notification));
        // the issuer of the tokens would keep this process alive
        System.exit(0);
    }

    private static List<Samples> measure(Path relations, Path notification) throws IOException {
        Path data = Files.createTempDirectory("benchmark-");
        try (EmbeddedBroker broker = EmbeddedBroker.start(data.resolve("kafka"), 0);
                EmbeddedStore store = EmbeddedStore.startInMemory(0)) {
            ServiceProcess.Backends backends = new ServiceProcess.Backends(store.uri(), broker.address());
            try (ServiceProcess commands = ServiceProcess.start(relations, backends);
                    ServiceProcess inboxes = ServiceProcess.start(notification, backends)) {
                LiveRound live = LiveRound.prepare(commands, inboxes);
                // leaves the documents that the plain side writes too
                live.next();
                try (PlainRound plain = PlainRound.like(backends)) {
                    return rounds(live, plain);
                }
            }
        }
    }

    /** In turn, so that both have the same weather. */
    private static List<Samples> rounds(LiveRound live, PlainRound plain) {
        List<LiveRound.Times> ours = new ArrayList<>();
        List<Long> beside = new ArrayList<>();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            LiveRound.Times times = live.next();
            long done = plain.nanos();
            if (round >= 0) {
                ours.add(times);
                beside.add(done);
            }
        }
        return List.of(
                new Samples(ours.stream().map(LiveRound.Times::sinceAccepted).toList()),
                new Samples(ours.stream().map(LiveRound.Times::sinceSent).toList()),
                new Samples(beside));
    }

    private static void write(Path file, List<Samples> samples) throws IOException {
        Samples accepted = samples.getFirst();
        Samples sent = samples.get(1);
        Samples plain = samples.getLast();
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                Stream.of(
                                "# Live: from a command to the open stream of an inbox",
                                "",
                                "A relation is changed at relations-service, and a reader's rule brings that into the open stream"
                                        + " of their inbox at notification-service. Accepted is the moment that the event"
                                        + " names: the rules have let the command pass and nothing is written yet. Plain"
                                        + " are two round trips over the broker and two writes of single documents, the"
                                        + " relation replaced and the entry inserted, into collections with the same"
                                        + " indexes, in turn with ours; %,d rounds each after %,d to warm up."
                                                .formatted(ROUNDS, WARM_UP),
                                "",
                                "| what | ms | plain, ms | ratio | limit | |",
                                "|---|---|---|---|---|---|",
                                line("accepted to stream, median", accepted.median(), plain.median(), LIMIT),
                                line("accepted to stream, 99th percentile", accepted.p99(), plain.p99(), LIMIT_P99),
                                unlimited("request sent to stream, median", sent.median(), plain.median()),
                                unlimited("request sent to stream, 99th percentile", sent.p99(), plain.p99()),
                                "",
                                "%d processors, embedded store and broker, %s."
                                        .formatted(Runtime.getRuntime().availableProcessors(), LocalDate.now()))
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    private static String line(String what, double ours, double plain, double limit) {
        return line(what, ours, plain, String.valueOf(limit), ours / plain <= limit ? "within" : "above");
    }

    private static String unlimited(String what, double ours, double plain) {
        return line(what, ours, plain, "", "no limit");
    }

    private static String line(String what, double ours, double plain, String limit, String verdict) {
        return String.format(
                Locale.ROOT, "| %s | %.2f | %.2f | %.2f | %s | %s |", what, ours, plain, ours / plain, limit, verdict);
    }
}
