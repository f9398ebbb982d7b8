package city.weltoffen.relations.activity;

import city.weltoffen.defaults.aggregate.Mirror;
import city.weltoffen.events.EventEnvelope;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** All activities in the memory of this instance, so that lists and calendars ask no store. */
@Component
public class ActivityIndex {

    private final Mirror<Activity, ActivityEntry> mirror;

    ActivityIndex(Activities activities) {
        this.mirror = new Mirror<>(activities.store(), ActivityId::new, ActivityEntry::of);
    }

    void load() {
        mirror.load();
    }

    void on(EventEnvelope event) {
        if (event.kind().startsWith("activity.")) {
            mirror.on(event);
        }
    }

    /** Those that meet the condition, in no order. */
    public List<ActivityEntry> find(Predicate<ActivityEntry> condition) {
        return mirror.all().stream().filter(condition).toList();
    }

    public Optional<ActivityEntry> find(ActivityId id) {
        return mirror.find(id.value());
    }
}
