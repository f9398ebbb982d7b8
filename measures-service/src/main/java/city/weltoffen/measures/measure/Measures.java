package city.weltoffen.measures.measure;

import city.weltoffen.defaults.aggregate.AggregateStore;
import city.weltoffen.defaults.aggregate.AggregateStores;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Actor;
import city.weltoffen.defaults.security.CurrentIdentity;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.succession.Successors;
import city.weltoffen.defaults.web.ExpectedVersion;
import city.weltoffen.measures.concept.ConceptMeasure;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** All measures. */
@Repository
public class Measures {

    private final AggregateStore<Measure> store;
    private final MeasureSigns signs;
    private final Actor actor;
    private final CurrentIdentity current;
    private final Successors successors;
    private final Clock businessClock;

    Measures(
            AggregateStores stores,
            MeasureSigns signs,
            Actor actor,
            CurrentIdentity current,
            Successors successors,
            Clock businessClock) {
        this.store = stores.of(Measure.class);
        this.signs = signs;
        this.successors = successors;
        this.actor = actor;
        this.current = current;
        this.businessClock = businessClock;
    }

    AggregateStore<Measure> store() {
        return store;
    }

    public Optional<Measure> find(MeasureCode code) {
        return store.find(code);
    }

    /** @throws DomainProblem {@code not-found} */
    public Measure require(MeasureCode code) {
        return store.require(code);
    }

    public List<Measure> all() {
        return store.find();
    }

    /** Takes a measure over from the concept's file, or what the file changed of it. */
    void adopt(ConceptMeasure file) {
        MeasureCode code = new MeasureCode(file.code());
        if (find(code).isEmpty()) {
            try {
                store.save(Measure.adopt(file, successors.ended(), now(code)));
                return;
            } catch (DuplicateKeyException overtaken) {
                // another instance was faster: it is there
            }
        }
        update(code, (measure, now) -> measure.follow(file, successors.ended(), now));
    }

    /** @throws DomainProblem {@code stale} */
    public Measure change(MeasureCode code, ExpectedVersion expected, MeasureDetails details, @Nullable String reason) {
        return store.update(code, expected, measure -> measure.change(details, reason, now(code)));
    }

    /** Applies a verb, again on a fresh state when another writer was faster. */
    public Measure update(MeasureCode code, BiConsumer<Measure, Moment> verb) {
        return store.update(code, measure -> verb.accept(measure, now(code)));
    }

    /** Says it where dates or other features moved phase or status. */
    void settle(MeasureCode code) {
        update(code, Measure::settle);
    }

    private Moment now(MeasureCode code) {
        LocalDate today = LocalDate.now(businessClock);
        Person by =
                new Person(actor.subject(), current.find().map(Identity::name).orElse(null));
        return new Moment(businessClock.instant(), today, by, signs.of(code, today));
    }
}
