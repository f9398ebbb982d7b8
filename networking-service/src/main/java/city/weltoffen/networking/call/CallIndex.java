package city.weltoffen.networking.call;

import city.weltoffen.defaults.aggregate.Mirror;
import city.weltoffen.events.EventEnvelope;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** All calls in the memory of this instance, so that lists and search ask no store. */
@Component
public class CallIndex {

    private final Mirror<Call, CallEntry> mirror;

    CallIndex(Calls calls) {
        this.mirror = new Mirror<>(calls.store(), CallId::new, CallEntry::of);
    }

    void load() {
        mirror.load();
    }

    void on(EventEnvelope event) {
        if (event.kind().startsWith("call.")) {
            mirror.on(event);
        }
    }

    /** Those that meet the condition, in no order. */
    public List<CallEntry> find(Predicate<CallEntry> condition) {
        return mirror.all().stream().filter(condition).toList();
    }
}
