package city.weltoffen.measures.measure;

import city.weltoffen.defaults.aggregate.Mirror;
import city.weltoffen.events.EventEnvelope;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** All measures in the memory of this instance, so that the concept's page, lists and reports ask no store. */
@Component
public class MeasureIndex {

    private static final Set<String> SUBJECTS = Set.of("measure", "milestone");

    private final Mirror<Measure, MeasureEntry> mirror;

    MeasureIndex(Measures measures) {
        this.mirror = new Mirror<>(measures.store(), MeasureCode::new, MeasureEntry::of);
    }

    void load() {
        mirror.load();
    }

    void on(EventEnvelope event) {
        if (SUBJECTS.contains(event.kind().substring(0, event.kind().indexOf('.')))) {
            mirror.on(event);
        }
    }

    public Optional<MeasureEntry> find(MeasureCode code) {
        return mirror.find(code.value());
    }

    /** Those that meet the condition, by code. */
    public List<MeasureEntry> find(Predicate<MeasureEntry> condition) {
        return mirror.all().stream()
                .filter(condition)
                .sorted(Comparator.comparing(MeasureEntry::code))
                .toList();
    }
}
