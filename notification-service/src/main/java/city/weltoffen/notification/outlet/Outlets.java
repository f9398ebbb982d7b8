package city.weltoffen.notification.outlet;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.weltoffen.defaults.aggregate.AggregateStore;
import city.weltoffen.defaults.aggregate.AggregateStores;
import city.weltoffen.defaults.jobs.Turns;
import city.weltoffen.defaults.mongo.IndexPlan;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.succession.Followed;
import city.weltoffen.defaults.succession.HandOver;
import city.weltoffen.defaults.web.ExpectedVersion;
import city.weltoffen.notification.subscription.Owner;
import city.weltoffen.notification.succession.Belongings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Repository;

/** All outlets. */
@Repository
public class Outlets implements Belongings {

    private final AggregateStore<Outlet> store;
    private final Turns turns;
    private final OutletSettings settings;
    private final Clock businessClock;

    Outlets(AggregateStores stores, Turns turns, OutletSettings settings, Clock businessClock) {
        this.store = stores.of(Outlet.class);
        this.turns = turns;
        this.settings = settings;
        this.businessClock = businessClock;
    }

    /** For the index of this instance. */
    AggregateStore<Outlet> store() {
        return store;
    }

    /** Oldest first. */
    public List<Outlet> of(Owner owner) {
        return store.find(where("owner._id").is(owner.id())).stream()
                .filter(outlet -> outlet.owner().equals(owner))
                .sorted(Comparator.comparing(Outlet::createdAt))
                .toList();
    }

    /** @throws DomainProblem {@code not-found} */
    public Outlet require(OutletId id) {
        return store.require(id);
    }

    /**
     * Adds an outlet unless its owner has too many, one request after the other.
     *
     * @throws DomainProblem {@code outlets-too-many}
     */
    Outlet addAtMost(Owner owner, Supplier<Outlet> outlet) {
        return turns.take("outlets-" + owner.type() + "-" + owner.id(), () -> {
            if (of(owner).size() >= settings.most()) {
                throw new DomainProblem("outlets-too-many", settings.most());
            }
            return store.save(outlet.get());
        });
    }

    public Optional<Outlet> find(OutletId id) {
        return store.find(id);
    }

    /** Those that failed and can be repaired, for whoever runs the system. */
    public List<Outlet> failing() {
        return store.find(where("state").is(OutletState.FAILED)).stream()
                .filter(outlet -> !outlet.owner().readsOutside())
                .toList();
    }

    /**
     * Those whose reader has ended them, or never answered, before that moment; and those of invitations that failed
     * before it, since nobody else would look at them.
     */
    public List<Outlet> forsaken(Instant before) {
        Stream<Outlet> failed = store.find(where("failedAt").lt(before)).stream()
                .filter(outlet -> outlet.owner().type() == Owner.Type.INVITATION);
        return Stream.of(
                        store.find(where("unsubscribedAt").lt(before)).stream(),
                        store.find(where("confirmation.until").lt(before)).stream(),
                        failed)
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    /** They go to the department's successor. */
    @Override
    public void departmentFollowed(Followed followed) {
        of(Owner.department(followed.from()))
                .forEach(outlet -> store.update(outlet.id(), found -> found.departmentFollowed(followed)));
    }

    /** Ends one that nobody reads. */
    public void forget(OutletId id) {
        store.update(id, Outlet::end);
    }

    private Instant now() {
        return businessClock.instant();
    }

    /** The feed or calendar behind a secret address. */
    public Optional<Outlet> behind(String secretHash) {
        return store.find(where("feed.secretHash").is(secretHash)).stream().findFirst();
    }

    public Outlet addWebhook(Owner owner, String name, boolean standard, WebhookSettings settings) {
        return addAtMost(
                owner,
                () -> Outlet.add(
                        owner, OutletKind.WEBHOOK, name, standard, Destination.to(settings), Readiness.given(), now()));
    }

    /** @throws DomainProblem {@code stale} */
    public Outlet changeWebhook(OutletId id, ExpectedVersion expected, String name, boolean standard, String url) {
        return store.update(id, expected, outlet -> outlet.changeWebhook(name, standard, url));
    }

    public Outlet rotate(OutletId id, String secret, Duration overlap) {
        return store.update(id, outlet -> outlet.rotate(secret, now(), overlap));
    }

    /** @param kind feed or calendar */
    public Outlet addFeed(Owner owner, OutletKind kind, String name, boolean standard, FeedSettings settings) {
        return addAtMost(
                owner,
                () -> Outlet.add(owner, kind, name, standard, Destination.to(settings), Readiness.given(), now()));
    }

    /** @throws DomainProblem {@code stale} */
    public Outlet changeFeed(
            OutletId id, ExpectedVersion expected, String name, boolean standard, @Nullable String language) {
        return store.update(id, expected, outlet -> outlet.changeFeed(name, standard, language));
    }

    /** Other systems and secret addresses hear nothing any more. */
    @Override
    public void personLeft(HandOver handOver) {
        of(Owner.person(handOver.from())).stream()
                .filter(outlet -> outlet.kind() != OutletKind.EMAIL)
                .forEach(outlet -> store.update(outlet.id(), Outlet::end));
    }

    public Outlet readdress(OutletId id, String secretHash, String holder) {
        return store.update(id, outlet -> outlet.readdress(secretHash, holder, now()));
    }

    public Outlet pause(OutletId id) {
        return store.update(id, Outlet::pause);
    }

    public Outlet resume(OutletId id) {
        return store.update(id, Outlet::resume);
    }

    /** @param fault stable code of why nothing goes out by it any more */
    public void fail(OutletId id, String fault, boolean permanent) {
        store.update(id, outlet -> outlet.fail(fault, permanent, now()));
    }

    /** @throws DomainProblem {@code stale} */
    public void end(OutletId id, ExpectedVersion expected) {
        store.update(id, expected, Outlet::end);
    }

    @Configuration(proxyBeanMethods = false)
    static class Indexes {

        @Bean
        IndexPlan outletsByAddress() {
            return IndexPlan.on("outlets", "feed.secretHash");
        }

        @Bean
        IndexPlan outletsByOwner() {
            return IndexPlan.on("outlets", "owner._id");
        }
    }
}
