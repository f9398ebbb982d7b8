package city.weltoffen.measures.indicator;

import city.weltoffen.defaults.aggregate.Mirror;
import city.weltoffen.events.EventEnvelope;
import city.weltoffen.measures.counting.CountDefinition;
import city.weltoffen.measures.counting.Figures;
import city.weltoffen.measures.measure.MeasureCode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All indicators in the memory of this instance, so that a measure's standing asks no store. */
@Component
public class IndicatorIndex {

    private static final String SUBJECT = "indicator.";

    private final Mirror<Indicator, IndicatorEntry> mirror;
    private final Figures figures;

    IndicatorIndex(Indicators indicators, Figures figures) {
        this.mirror = new Mirror<>(indicators.store(), IndicatorId::new, IndicatorEntry::of);
        this.figures = figures;
    }

    void load() {
        mirror.load();
        figures.use(definitions());
    }

    void on(EventEnvelope event) {
        if (event.kind().startsWith(SUBJECT)) {
            mirror.on(event);
            figures.use(definitions());
        }
    }

    Set<CountDefinition> definitions() {
        return mirror.all().stream()
                .map(entry -> Optional.ofNullable(entry.details().counted()))
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those that meet the condition, by measure and title. */
    public List<IndicatorEntry> find(Predicate<IndicatorEntry> condition) {
        return mirror.all().stream()
                .filter(condition)
                .sorted(Comparator.comparing(IndicatorEntry::measure)
                        .thenComparing(entry -> entry.details().title().de())
                        .thenComparing(entry -> entry.id().value()))
                .toList();
    }

    /** What is in use of a measure. */
    public List<IndicatorEntry> of(MeasureCode measure) {
        return find(entry -> !entry.withdrawn() && entry.measure().equals(measure));
    }
}
