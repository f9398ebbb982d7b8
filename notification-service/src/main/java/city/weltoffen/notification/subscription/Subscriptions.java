package city.weltoffen.notification.subscription;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.weltoffen.defaults.aggregate.AggregateStore;
import city.weltoffen.defaults.aggregate.AggregateStores;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.succession.Followed;
import city.weltoffen.defaults.succession.HandOver;
import city.weltoffen.defaults.web.ExpectedVersion;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;

/** All subscriptions. */
@Repository
public class Subscriptions {

    private final AggregateStore<Subscription> store;
    private final Clock businessClock;

    Subscriptions(AggregateStores stores, Clock businessClock) {
        this.store = stores.of(Subscription.class);
        this.businessClock = businessClock;
    }

    /** For the index of this instance. */
    public AggregateStore<Subscription> store() {
        return store;
    }

    /** A person's own and those of the departments, newest first. */
    public List<Subscription> of(String subject, Set<String> departments) {
        Stream<Subscription> own =
                store.find(owned(Owner.Type.PERSON).and("owner._id").is(subject)).stream();
        Stream<Subscription> shared =
                store.find(owned(Owner.Type.DEPARTMENT).and("owner._id").in(departments)).stream();
        return Stream.concat(own, shared)
                .sorted(Comparator.comparing(Subscription::createdAt).reversed())
                .toList();
    }

    private static org.springframework.data.mongodb.core.query.Criteria owned(Owner.Type type) {
        return where("owner.type").is(type.name());
    }

    /** @throws DomainProblem {@code not-found} */
    public Subscription require(SubscriptionId id) {
        return store.require(id);
    }

    public Subscription add(Owner owner, String name, Criteria criteria) {
        return store.save(Subscription.add(owner, name, criteria, businessClock.instant()));
    }

    /** @throws DomainProblem {@code stale} */
    public Subscription change(SubscriptionId id, ExpectedVersion expected, String name, Criteria criteria) {
        return store.update(id, expected, subscription -> subscription.change(name, criteria, businessClock.instant()));
    }

    void departmentFollowed(Followed followed) {
        Stream.of(
                        owned(Owner.Type.DEPARTMENT).and("owner._id").is(followed.from()),
                        where("criteria.departments").is(followed.from()))
                .flatMap(criteria -> store.find(criteria).stream())
                .forEach(found -> store.update(
                        found.id(),
                        subscription -> subscription.departmentFollowed(followed, businessClock.instant())));
    }

    void handOver(HandOver handOver) {
        store.find(owned(Owner.Type.PERSON).and("owner._id").is(handOver.from()))
                .forEach(found -> store.update(
                        found.id(), subscription -> subscription.handOver(handOver, businessClock.instant())));
    }

    /** @throws DomainProblem {@code stale} */
    public void end(SubscriptionId id, ExpectedVersion expected) {
        store.update(id, expected, Subscription::end);
    }
}
