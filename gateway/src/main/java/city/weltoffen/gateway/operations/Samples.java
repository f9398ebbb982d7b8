package city.weltoffen.gateway.operations;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an instance said of its meters. A meter that it does not have is null, which is something else than 0. */
record Samples(List<Sample> all) {

    private static final String BOUND = "le";

    Samples {
        all = all.stream().filter(sample -> !Double.isNaN(sample.value())).toList();
    }

    /** Those that count for whoever looks. */
    Samples only(Predicate<Sample> wanted) {
        return new Samples(all.stream().filter(wanted).toList());
    }

    @Nullable
    Double sum(String name) {
        return named(name).stream().map(Sample::value).reduce(Double::sum).orElse(null);
    }

    @Nullable
    Long amount(String name) {
        var sum = sum(name);
        return sum == null ? null : Math.round(sum);
    }

    @Nullable
    Map<String, Long> totals(String name, String label) {
        var found = named(name).stream()
                .collect(Collectors.toMap(
                        sample -> sample.label(label), sample -> Math.round(sample.value()), Long::sum, TreeMap::new));
        return found.isEmpty() ? null : found;
    }

    @Nullable
    List<Outcome> outcomes(String name, String label) {
        var found = named(name).stream()
                .map(sample -> new Outcome(sample.label(label), sample.label("outcome"), Math.round(sample.value())))
                .collect(Collectors.groupingBy(
                        outcome -> List.of(outcome.name(), outcome.outcome()), Collectors.summingLong(Outcome::total)));
        if (found.isEmpty()) {
            return null;
        }
        return found.entrySet().stream()
                .map(entry ->
                        new Outcome(entry.getKey().getFirst(), entry.getKey().getLast(), entry.getValue()))
                .sorted(Comparator.comparing(Outcome::name).thenComparing(Outcome::outcome))
                .toList();
    }

    /** The sum of all histograms of the name. */
    @Nullable
    Histogram histogram(String name) {
        var counts = new TreeMap<Double, Long>();
        for (var bucket : named(name + "_bucket")) {
            counts.merge(bound(bucket), Math.round(bucket.value()), Long::sum);
        }
        var count = counts.remove(Double.POSITIVE_INFINITY);
        if (count == null || counts.isEmpty()) {
            return null;
        }
        var buckets = counts.entrySet().stream()
                .map(entry -> new Histogram.Bucket(entry.getKey(), entry.getValue()))
                .toList();
        return new Histogram(count, buckets);
    }

    private static double bound(Sample bucket) {
        var text = bucket.label(BOUND);
        return text.equals("+Inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(text);
    }

    private List<Sample> named(String name) {
        return all.stream().filter(sample -> sample.name().equals(name)).toList();
    }
}
