package city.weltoffen.notification.matching;

import city.weltoffen.notification.subscription.Criteria;
import city.weltoffen.notification.subscription.Owner;
import city.weltoffen.notification.subscription.Routing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.monitor.MonitorQuery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which of very many subscriptions an event meets: the promise is a tenth of the time of Lucene's monitor per event, a
 * quarter of its time to build, and 300 MB. Measured beside it in the same run, on the same rules and events; both must
 * find as many. The reasons are within our time, and not within the monitor's.
 */
public final class MatchingBenchmark {

    private static final Logger log = LoggerFactory.getLogger(MatchingBenchmark.class);
    private static final List<Integer> SIZES = List.of(10_000, 100_000);
    private static final int EVENTS = 600;
    private static final int WARM_UP = 300;
    private static final int TIMES = 3;
    private static final int BATCH = 10_000;
    private static final int FASTER_TO_MATCH = 10;
    private static final int FASTER_TO_BUILD = 4;
    private static final int MOST_MEGABYTES = 300;

    private MatchingBenchmark() {}

    /** @param arguments the file to write the results to, and how many subscriptions where those are others */
    static void main(String[] arguments) throws IOException {
        // The first one built would pay for what the machine learns of both.
        measure(2_000);
        List<String> lines = new ArrayList<>();
        List<Integer> sizes = Stream.of(arguments).skip(1).map(Integer::valueOf).toList();
        for (int size : sizes.isEmpty() ? SIZES : sizes) {
            lines.add(measure(size).line());
        }
        Files.write(
                Path.of(arguments[0]),
                Stream.of(
                                Stream.of(
                                        "# Which subscriptions an event meets",
                                        "",
                                        "One instance's memory. Four in ten subscriptions name themes, seven in ten kinds of event,",
                                        "one in three a department, half key words. Beside it, in the same run and on the same rules",
                                        "and %,d events, Lucene's monitor over the whole rule; both find as many. Of each event the best"
                                                .formatted(EVENTS),
                                        "of %d times counts, since the machine may do other things. Our time includes"
                                                .formatted(TIMES),
                                        "stemming the event and the reasons of every hit, the monitor's only stemming. Limits: %d times"
                                                .formatted(FASTER_TO_MATCH),
                                        "faster per event (median and 99th percentile), %d times faster to build, %d MB."
                                                .formatted(FASTER_TO_BUILD, MOST_MEGABYTES),
                                        "",
                                        "| subscriptions | hits, mean | median ms | p99 ms | monitor, median ms | p99 ms | times faster | build s | monitor s | times faster | MB | |",
                                        "|---|---|---|---|---|---|---|---|---|---|---|---|"),
                                lines.stream(),
                                Stream.of(
                                        "",
                                        "%d processors, %s."
                                                .formatted(
                                                        Runtime.getRuntime().availableProcessors(), LocalDate.now())))
                        .flatMap(all -> all)
                        .toList());
    }

    private static Outcome measure(int size) throws IOException {
        ManyRules many = new ManyRules(7);
        List<ManyRules.Event> events = IntStream.range(0, WARM_UP + EVENTS)
                .mapToObj(number -> many.event())
                .toList();
        long before = used();
        List<Criteria> rules =
                IntStream.range(0, size).mapToObj(number -> many.criteria()).toList();
        long begun = System.nanoTime();
        RuleIndex<SubscribedRule> index = new RuleIndex<>();
        for (int number = 0; number < size; number++) {
            Criteria criteria = rules.get(number);
            SubscribedRule rule = new SubscribedRule(
                    "s" + number, "Rule " + number, Owner.person("p" + number), Routing.STANDARD, null, criteria);
            index.put(rule.subscriptionId(), rule, criteria);
        }
        double built = seconds(begun);
        // With the rules themselves, which the index holds.
        double megabytes = (used() - before) / 1e6;
        Times ours = Times.of(events, event -> index.match(event.facts()).size());
        try (PlainMonitor monitor = new PlainMonitor()) {
            long plainBegun = System.nanoTime();
            for (int from = 0; from < size; from += BATCH) {
                List<MonitorQuery> batch = IntStream.range(from, Math.min(size, from + BATCH))
                        .mapToObj(number -> PlainMonitor.rule("s" + number, rules.get(number)))
                        .toList();
                monitor.register(batch);
            }
            double plainBuilt = seconds(plainBegun);
            Times plain = Times.of(events, monitor::match);
            if (ours.hits() != plain.hits()) {
                throw new IllegalStateException(ours.hits() + " hits, and the monitor has " + plain.hits());
            }
            Outcome outcome = new Outcome(size, ours, plain, built, plainBuilt, megabytes);
            log.info("{}", outcome.line());
            return outcome;
        }
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static long used() {
        for (int again = 0; again < 3; again++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private interface Matcher {
        int hits(ManyRules.Event event) throws IOException;
    }

    /** Times of one way, in order, and how many hits it had. */
    private record Times(double[] sorted, long hits) {

        static Times of(List<ManyRules.Event> events, Matcher matcher) throws IOException {
            double[] millis = new double[EVENTS];
            long hits = 0;
            for (int number = 0; number < WARM_UP; number++) {
                matcher.hits(events.get(number));
            }
            for (int number = 0; number < EVENTS; number++) {
                ManyRules.Event event = events.get(WARM_UP + number);
                millis[number] = Double.MAX_VALUE;
                for (int time = 0; time < TIMES; time++) {
                    long begun = System.nanoTime();
                    int found = matcher.hits(event);
                    millis[number] = Math.min(millis[number], (System.nanoTime() - begun) / 1e6);
                    hits += found;
                }
            }
            Arrays.sort(millis);
            return new Times(millis, hits);
        }

        double percentile(int percent) {
            return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
        }
    }

    private record Outcome(int size, Times ours, Times plain, double built, double plainBuilt, double megabytes) {

        private double faster() {
            return Math.min(plain.percentile(50) / ours.percentile(50), plain.percentile(99) / ours.percentile(99));
        }

        private boolean within() {
            return faster() >= FASTER_TO_MATCH && plainBuilt / built >= FASTER_TO_BUILD && megabytes <= MOST_MEGABYTES;
        }

        String line() {
            return String.format(
                    Locale.ROOT,
                    "| %,d | %,d | %.3f | %.3f | %.2f | %.2f | %.1f | %.2f | %.2f | %.1f | %.0f | %s |",
                    size,
                    ours.hits() / EVENTS / TIMES,
                    ours.percentile(50),
                    ours.percentile(99),
                    plain.percentile(50),
                    plain.percentile(99),
                    faster(),
                    built,
                    plainBuilt,
                    plainBuilt / built,
                    megabytes,
                    within() ? "within" : "above");
        }
    }
}
