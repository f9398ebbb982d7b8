package city.weltoffen.networking.call.match;

import city.weltoffen.defaults.aggregate.AggregateStore;
import city.weltoffen.defaults.aggregate.AggregateStores;
import city.weltoffen.networking.call.CallId;
import java.util.function.Consumer;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** What departments were told of calls that fit them. */
@Repository
class MatchedCalls {

    private final AggregateStore<MatchedCall> store;

    MatchedCalls(AggregateStores stores) {
        this.store = stores.of(MatchedCall.class);
    }

    /** Applies the verb to the one of this call, which may be its first. */
    void update(CallId call, Consumer<MatchedCall> verb) {
        if (store.find(call).isEmpty()) {
            MatchedCall first = MatchedCall.of(call);
            verb.accept(first);
            try {
                store.save(first);
                return;
            } catch (DuplicateKeyException overtaken) {
                // another instance was faster
            }
        }
        store.update(call, verb);
    }
}
