package city.weltoffen.relations.relation;

import city.weltoffen.defaults.aggregate.Mirror;
import city.weltoffen.events.EventEnvelope;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** All relations in the memory of this instance, so that lists, map and search ask no store. */
@Component
public class RelationIndex {

    private final Mirror<Relation, RelationEntry> mirror;

    RelationIndex(Relations relations) {
        this.mirror = new Mirror<>(relations.store(), RelationId::new, RelationEntry::of);
    }

    void load() {
        mirror.load();
    }

    void on(EventEnvelope event) {
        if (event.kind().startsWith("relation.") && !event.kind().equals("relation.confirmation-due")) {
            mirror.on(event);
        }
    }

    public Optional<RelationEntry> find(RelationId id) {
        return mirror.find(id.value());
    }

    /** Those that meet the condition, in no order. */
    public List<RelationEntry> find(Predicate<RelationEntry> condition) {
        return mirror.all().stream().filter(condition).toList();
    }
}
