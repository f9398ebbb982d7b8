package city.weltoffen.benchmarks;

import java.util.List;

/** Times of one thing, in nanoseconds. */
record Samples(List<Long> times) {

    Samples {
        times = List.copyOf(times);
    }

    /** Milliseconds under which all but one in twenty stay. */
    double p95() {
        List<Long> sorted = times.stream().sorted().toList();
        return sorted.get((int) (sorted.size() * 0.95)) / 1e6;
    }
}
