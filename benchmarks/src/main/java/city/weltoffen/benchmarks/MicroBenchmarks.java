package city.weltoffen.benchmarks;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** What happens within the service, measured by JMH; each beside a plain way, in the same run. */
final class MicroBenchmarks {

    private static final String PLAIN = "Plain";
    private static final Map<String, String> NAMES = Map.of(
            "search", "folded search over the mirror; beside it `contains` in texts made ready",
            "upkeep", "upkeep with its reasons; beside it the age of the last interaction",
            "geoJson", "GeoJSON streamed; beside it built as maps, then written",
            "memoryPage", "page of a partner's memory; beside it the driver's query");

    private MicroBenchmarks() {}

    /** Average milliseconds by name of the benchmark's method. */
    private static Map<String, Double> run() throws RunnerException {
        var options = new OptionsBuilder()
                .include("city\\.weltoffen\\.relations\\..*Benchmark")
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.MILLISECONDS)
                .forks(1)
                .jvmArgs("-Xmx1g")
                .warmupIterations(2)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(4)
                .measurementTime(TimeValue.seconds(1))
                .build();
        Collection<RunResult> results = new Runner(options).run();
        Map<String, Double> times = new LinkedHashMap<>();
        results.forEach(result -> times.put(
                result.getPrimaryResult().getLabel(), result.getPrimaryResult().getScore()));
        return times;
    }

    static void measure(Report report) throws RunnerException {
        Map<String, Double> times = run();
        times.forEach((name, time) -> {
            Double plain = times.get(name + PLAIN);
            if (plain != null) {
                report.micro(NAMES.getOrDefault(name, name), time, plain);
            }
        });
    }
}
