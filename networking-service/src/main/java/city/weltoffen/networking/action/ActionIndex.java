package city.weltoffen.networking.action;

import city.weltoffen.defaults.aggregate.Mirror;
import city.weltoffen.events.EventEnvelope;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** All action items in the memory of this instance, so that lists and sums ask no store. */
@Component
public class ActionIndex {

    private final Mirror<ActionItem, ActionEntry> mirror;

    ActionIndex(ActionItems items) {
        this.mirror = new Mirror<>(items.store(), ActionItemId::new, ActionEntry::of);
    }

    void load() {
        mirror.load();
    }

    void on(EventEnvelope event) {
        if (event.kind().startsWith("action-item.")) {
            mirror.on(event);
        }
    }

    /** Those that meet the condition, in no order. */
    public List<ActionEntry> find(Predicate<ActionEntry> condition) {
        return mirror.all().stream().filter(condition).toList();
    }
}
