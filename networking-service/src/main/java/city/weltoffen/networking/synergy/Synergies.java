package city.weltoffen.networking.synergy;

import city.weltoffen.defaults.aggregate.AggregateStore;
import city.weltoffen.defaults.aggregate.AggregateStores;
import city.weltoffen.defaults.problems.DomainProblem;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** All synergies that anybody was told of. */
@Repository
public class Synergies {

    private static final Logger log = LoggerFactory.getLogger(Synergies.class);
    private static final Comparator<Synergy> NEWEST = Comparator.comparing(
                    (Synergy synergy) -> synergy.proposal().on())
            .thenComparing(synergy -> synergy.proposal().strength())
            .thenComparing(synergy -> synergy.id().value());

    private final AggregateStore<Synergy> store;
    private final Clock businessClock;

    Synergies(AggregateStores stores, Clock businessClock) {
        this.store = stores.of(Synergy.class);
        this.businessClock = businessClock;
    }

    /** All, the newest first. */
    public List<Synergy> all() {
        return store.find().stream().sorted(NEWEST.reversed()).toList();
    }

    /** @throws DomainProblem {@code not-found} */
    public Synergy require(SynergyId id) {
        return store.require(id);
    }

    /** Tells both, unless another instance did. */
    void propose(Synergy synergy) {
        try {
            store.save(synergy);
        } catch (DuplicateKeyException told) {
            log.debug("{} was proposed by another instance", synergy.id().value(), told);
        }
    }

    /** Says what a department thinks of it. */
    public Synergy answer(SynergyId id, String department, Answer answer) {
        return store.update(id, synergy -> synergy.answer(department, answer));
    }

    public Synergy note(SynergyId id, Outcome outcome) {
        return store.update(id, synergy -> synergy.note(outcome));
    }

    void update(Synergy seen, BiConsumer<Synergy, Instant> verb) {
        store.update(seen.id(), synergy -> verb.accept(synergy, businessClock.instant()));
    }
}
