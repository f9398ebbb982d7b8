package city.weltoffen.measures.indicator;

import city.weltoffen.defaults.aggregate.AggregateStore;
import city.weltoffen.defaults.aggregate.AggregateStores;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Actor;
import city.weltoffen.defaults.security.CurrentIdentity;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.succession.Followed;
import city.weltoffen.defaults.succession.Successors;
import city.weltoffen.defaults.web.ExpectedVersion;
import city.weltoffen.measures.concept.ConceptIndicator;
import city.weltoffen.measures.counting.Span;
import city.weltoffen.measures.measure.MeasureCode;
import city.weltoffen.measures.measure.MeasureEntry;
import city.weltoffen.measures.measure.Measures;
import city.weltoffen.measures.measure.Moment;
import city.weltoffen.measures.measure.Person;
import city.weltoffen.measures.measure.Signs;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** All indicators. */
@Repository
public class Indicators {

    private final AggregateStore<Indicator> store;
    private final Measures measures;
    private final Actor actor;
    private final CurrentIdentity current;
    private final Successors successors;
    private final Clock businessClock;

    Indicators(
            AggregateStores stores,
            Measures measures,
            Actor actor,
            CurrentIdentity current,
            Successors successors,
            Clock businessClock) {
        this.successors = successors;
        this.store = stores.of(Indicator.class);
        this.measures = measures;
        this.actor = actor;
        this.current = current;
        this.businessClock = businessClock;
    }

    AggregateStore<Indicator> store() {
        return store;
    }

    List<Indicator> all() {
        return store.find();
    }

    /** @throws DomainProblem {@code not-found} */
    public Indicator require(IndicatorId id) {
        return store.require(id);
    }

    public Indicator add(MeasureCode measure, IndicatorDetails details) {
        return store.save(Indicator.add(details, occasion(measure)));
    }

    /** @throws DomainProblem {@code stale} */
    public Indicator change(IndicatorId id, ExpectedVersion expected, IndicatorDetails details) {
        return store.update(id, expected, indicator -> indicator.change(details, occasion(indicator.measure())));
    }

    /** @param value nothing where there is no target any more */
    public Indicator setTarget(IndicatorId id, int year, @Nullable BigDecimal value) {
        return update(id, (indicator, occasion) -> indicator.aimFor(year, value, occasion));
    }

    public Indicator reportValue(IndicatorId id, Span span, BigDecimal value, @Nullable String note) {
        return update(id, (indicator, occasion) -> indicator.reportValue(span, value, note, occasion));
    }

    public Indicator correctValue(IndicatorId id, Span span, BigDecimal value, @Nullable String note) {
        return update(id, (indicator, occasion) -> indicator.correctValue(span, value, note, occasion));
    }

    private Indicator update(IndicatorId id, BiConsumer<Indicator, Occasion> verb) {
        return store.update(id, indicator -> verb.accept(indicator, occasion(indicator.measure())));
    }

    /** Takes an indicator over from the concept's file, or what the file changed of it. */
    void adopt(MeasureCode measure, ConceptIndicator file) {
        IndicatorId id = new IndicatorId(file.id());
        if (store.find(id).isEmpty()) {
            try {
                store.save(Indicator.adopt(file, successors.ended(), occasion(measure)));
                return;
            } catch (DuplicateKeyException overtaken) {
                // another instance was faster: it is there
            }
        }
        store.update(id, indicator -> indicator.follow(file, successors.ended(), occasion(measure)));
    }

    void departmentFollowed(IndicatorId id, Followed followed) {
        update(id, (indicator, occasion) -> indicator.departmentFollowed(followed, occasion));
    }

    void withdraw(IndicatorId id) {
        update(id, Indicator::withdraw);
    }

    private Occasion occasion(MeasureCode measure) {
        Person by =
                new Person(actor.subject(), current.find().map(Identity::name).orElse(null));
        return new Occasion(
                MeasureEntry.of(measures.require(measure)),
                new Moment(businessClock.instant(), LocalDate.now(businessClock), by, Signs.none()));
    }
}
