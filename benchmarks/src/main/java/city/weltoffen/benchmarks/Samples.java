package city.weltoffen.benchmarks;

import java.util.List;

/** Times of one thing, in nanoseconds. */
record Samples(List<Long> times) {

    Samples {
        times = List.copyOf(times);
    }

    double median() {
        return percentile(0.5);
    }

    /** Milliseconds under which all but one in twenty stay. */
    double p95() {
        return percentile(0.95);
    }

    /** Milliseconds under which all but one in a hundred stay. */
    double p99() {
        return percentile(0.99);
    }

    private double percentile(double share) {
        List<Long> sorted = times.stream().sorted().toList();
        return sorted.get((int) (sorted.size() * share)) / 1e6;
    }
}
