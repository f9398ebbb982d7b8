package city.weltoffen.networking.call;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.weltoffen.defaults.aggregate.AggregateStore;
import city.weltoffen.defaults.aggregate.AggregateStores;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.web.ExpectedVersion;
import java.time.Clock;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** All calls the city knows; an identifier names one of them. */
@Repository
public class Calls {

    private final AggregateStore<Call> store;
    private final Clock businessClock;

    Calls(AggregateStores stores, Clock businessClock) {
        this.store = stores.of(Call.class);
        this.businessClock = businessClock;
    }

    /** For the views of this instance. */
    public AggregateStore<Call> store() {
        return store;
    }

    /** @throws DomainProblem {@code not-found} */
    public Call require(CallId id) {
        return store.require(id);
    }

    /** @throws DomainProblem {@code taken} when the identifier names another call */
    public Call publish(CallOrigin source, CallDetails details) {
        try {
            return store.save(Call.publish(source, details, businessClock.instant()));
        } catch (DuplicateKeyException known) {
            throw DomainProblem.taken("#/identifier", details.identifier());
        }
    }

    /** @throws DomainProblem {@code stale} or {@code taken} */
    public Call change(CallId id, ExpectedVersion expected, CallDetails details) {
        try {
            return store.update(id, expected, call -> call.change(details, businessClock.instant()));
        } catch (DuplicateKeyException known) {
            throw DomainProblem.taken("#/identifier", details.identifier());
        }
    }

    /** Takes what a source tells: a new call, a change of a known one, or nothing new. */
    public Outcome take(ToldCall told) {
        CallDetails details = told.details();
        Optional<Call> known = byIdentifier(details.identifier());
        if (known.isEmpty()) {
            try {
                store.save(Call.publish(told.origin(), details, businessClock.instant()));
                return Outcome.CREATED;
            } catch (DuplicateKeyException overtaken) {
                return take(told);
            }
        }
        long before = known.get().version();
        Call after = store.update(known.get().id(), call -> call.change(details, businessClock.instant()));
        return after.version() == before ? Outcome.UNCHANGED : Outcome.CHANGED;
    }

    private Optional<Call> byIdentifier(String identifier) {
        return store.find(where("details.identifier").is(identifier)).stream().findFirst();
    }

    /** What became of a call that a source told of. */
    public enum Outcome {
        CREATED,
        CHANGED,
        UNCHANGED
    }
}
