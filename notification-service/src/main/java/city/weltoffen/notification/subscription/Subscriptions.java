package city.weltoffen.notification.subscription;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.weltoffen.defaults.aggregate.AggregateStore;
import city.weltoffen.defaults.aggregate.AggregateStores;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.succession.Followed;
import city.weltoffen.defaults.succession.HandOver;
import city.weltoffen.defaults.web.ExpectedVersion;
import city.weltoffen.notification.succession.Belongings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;

/** All subscriptions. */
@Repository
public class Subscriptions implements Belongings {

    private final AggregateStore<Subscription> store;
    private final SubscriptionSettings settings;
    private final Clock businessClock;

    Subscriptions(AggregateStores stores, SubscriptionSettings settings, Clock businessClock) {
        this.settings = settings;
        this.store = stores.of(Subscription.class);
        this.businessClock = businessClock;
    }

    /** For the index of this instance. */
    public AggregateStore<Subscription> store() {
        return store;
    }

    /** A person's own and those of the departments, newest first. */
    public List<Subscription> of(String subject, Set<String> departments) {
        Stream<Subscription> own = store.find(ownedBy(Owner.person(subject))).stream();
        Stream<Subscription> shared =
                store.find(owned(Owner.Type.DEPARTMENT).and("owner._id").in(departments)).stream();
        return Stream.concat(own, shared)
                .sorted(Comparator.comparing(Subscription::createdAt).reversed())
                .toList();
    }

    /** All of one owner. */
    public List<Subscription> of(Owner owner) {
        return store.find(ownedBy(owner));
    }

    private static org.springframework.data.mongodb.core.query.Criteria ownedBy(Owner owner) {
        return owned(owner.type()).and("owner._id").is(owner.id());
    }

    private static org.springframework.data.mongodb.core.query.Criteria owned(Owner.Type type) {
        return where("owner.type").is(type.name());
    }

    /** @throws DomainProblem {@code not-found} */
    public Subscription require(SubscriptionId id) {
        return store.require(id);
    }

    /** @throws DomainProblem {@code too-many-subscriptions} */
    public Subscription add(Owner owner, SubscriptionDetails details) {
        if (store.find(ownedBy(owner)).size() >= settings.mostOfOne()) {
            throw new DomainProblem("too-many-subscriptions", settings.mostOfOne());
        }
        return store.save(Subscription.add(owner, details, businessClock.instant()));
    }

    public Subscription change(SubscriptionId id, SubscriptionDetails details) {
        return store.update(id, subscription -> subscription.change(details, businessClock.instant()));
    }

    /** @throws DomainProblem {@code stale} */
    public Subscription change(SubscriptionId id, ExpectedVersion expected, SubscriptionDetails details) {
        return store.update(id, expected, subscription -> subscription.change(details, businessClock.instant()));
    }

    /** @throws DomainProblem {@code stale} */
    public Subscription pause(SubscriptionId id, ExpectedVersion expected, LocalDate until) {
        return store.update(id, expected, subscription -> subscription.pause(until, businessClock.instant()));
    }

    /** @throws DomainProblem {@code stale} */
    public Subscription resume(SubscriptionId id, ExpectedVersion expected) {
        return store.update(id, expected, subscription -> subscription.resume(businessClock.instant()));
    }

    /** They go with their owners, and with the departments for which they ask. */
    @Override
    public void departmentFollowed(Followed followed) {
        Stream.of(
                        ownedBy(Owner.department(followed.from())),
                        where("criteria.departments").is(followed.from()))
                .flatMap(criteria -> store.find(criteria).stream())
                .forEach(found -> store.update(
                        found.id(),
                        subscription -> subscription.departmentFollowed(followed, businessClock.instant())));
    }

    @Override
    public void personLeft(HandOver handOver) {
        store.find(ownedBy(Owner.person(handOver.from())))
                .forEach(found -> store.update(
                        found.id(), subscription -> subscription.handOver(handOver, businessClock.instant())));
    }

    /** Ends what is left of an owner who is gone. */
    public void endOf(Owner owner) {
        of(owner).forEach(subscription -> store.update(subscription.id(), Subscription::end));
    }

    /** @throws DomainProblem {@code stale} */
    public void end(SubscriptionId id, ExpectedVersion expected) {
        store.update(id, expected, Subscription::end);
    }
}
