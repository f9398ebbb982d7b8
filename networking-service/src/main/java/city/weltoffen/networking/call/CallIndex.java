package city.weltoffen.networking.call;

import city.weltoffen.defaults.aggregate.Mirror;
import city.weltoffen.events.EventEnvelope;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All calls in the memory of this instance, so that lists and search ask no store; of their texts only the words. */
@Component
public class CallIndex {

    private final CallSearch search = new CallSearch();
    private final Mirror<Call, CallEntry> mirror;

    CallIndex(Calls calls) {
        this.mirror = new Mirror<>(calls.store(), CallId::new, search::entry);
    }

    void load() {
        mirror.load();
    }

    /** Matches are told under the call's id, but are a record of their own. */
    void on(EventEnvelope event) {
        if (event.kind().startsWith("call.") && !event.kind().equals("call.matched")) {
            mirror.on(event);
        }
    }

    /** Those that meet the condition, in no order. */
    public List<CallEntry> find(Predicate<CallEntry> condition) {
        return mirror.all().stream().filter(condition).toList();
    }

    public Optional<CallEntry> find(CallId id) {
        return mirror.find(id.value());
    }

    /**
     * Those that meet the condition and have all the words: in identifier, titles, programme and key words as a part of
     * any word, in the text as the beginning of one.
     */
    public List<CallEntry> search(@Nullable String query, Predicate<CallEntry> condition) {
        return search.find(mirror.all(), query, condition);
    }
}
