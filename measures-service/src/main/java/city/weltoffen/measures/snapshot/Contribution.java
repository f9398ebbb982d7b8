package city.weltoffen.measures.snapshot;

import java.util.List;
import java.util.stream.Stream;

/** What one feature, or all together, say of a measure in a report. */
public record Contribution(List<FrozenIndicator> indicators, List<FrozenProgress> progress) {

    public Contribution {
        indicators = List.copyOf(indicators);
        progress = List.copyOf(progress);
    }

    public static Contribution none() {
        return new Contribution(List.of(), List.of());
    }

    public static Contribution indicators(List<FrozenIndicator> indicators) {
        return new Contribution(indicators, List.of());
    }

    public static Contribution progress(List<FrozenProgress> progress) {
        return new Contribution(List.of(), progress);
    }

    Contribution and(Contribution other) {
        return new Contribution(
                Stream.concat(indicators.stream(), other.indicators.stream()).toList(),
                Stream.concat(progress.stream(), other.progress.stream()).toList());
    }
}
