package city.weltoffen.notification.delivery;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.weltoffen.defaults.mongo.IndexPlan;
import city.weltoffen.defaults.mongo.OnceOnly;
import city.weltoffen.notification.outlet.OutletKind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** All deliveries with their attempts. */
@Repository
public class Deliveries {

    /** The fault of the latest attempt, while there is another one to come. */
    private static final String WAITS_AFTER = "waitsAfter";

    private final MongoTemplate template;
    private final Clock businessClock;
    private final DeliveryMeters meters;

    Deliveries(MongoTemplate template, Clock businessClock, DeliveryMeters meters) {
        this.template = template;
        this.meters = meters;
        this.businessClock = businessClock;
    }

    /** Adds those that are not known yet. */
    public void open(List<Delivery> deliveries) {
        OnceOnly.add(template, deliveries);
    }

    public Optional<Delivery> find(String id) {
        return Optional.ofNullable(template.findById(id, Delivery.class));
    }

    /** Those of a kind whose next attempt is due, the oldest first. */
    public List<Delivery> due(OutletKind kind, int most) {
        Criteria due = where("kind").is(kind).and("nextAttemptAt").lte(businessClock.instant());
        return template.find(Query.query(due).with(Sort.by("_id")).limit(most), Delivery.class);
    }

    /**
     * Takes a delivery for an attempt, so that no other instance tries it at the same time.
     *
     * @param longest after which somebody else may try, since whoever took it must have crashed
     * @return nothing when another instance was faster
     */
    public Optional<Delivery> take(Delivery due, Duration longest) {
        Query asSeen =
                Query.query(where("_id").is(due.id()).and("nextAttemptAt").is(due.nextAttemptAt()));
        Update taken = Update.update("nextAttemptAt", businessClock.instant().plus(longest));
        return Optional.ofNullable(template.findAndModify(
                asSeen, taken, FindAndModifyOptions.options().returnNew(true), Delivery.class));
    }

    public void delivered(Delivery delivery, @Nullable String answer) {
        note(delivery, new Attempt(businessClock.instant(), Attempt.Outcome.DELIVERED, null, answer), null);
    }

    /** @param next when it is tried again; none when it is given up */
    public void failed(Delivery delivery, String fault, @Nullable String answer, @Nullable Instant next) {
        Attempt.Outcome outcome = next == null ? Attempt.Outcome.PERMANENT : Attempt.Outcome.TEMPORARY;
        note(delivery, new Attempt(businessClock.instant(), outcome, fault, answer), next);
    }

    private void note(Delivery delivery, Attempt attempt, @Nullable Instant next) {
        Delivery.State state = switch (attempt.outcome()) {
            case DELIVERED -> Delivery.State.DELIVERED;
            case TEMPORARY -> Delivery.State.WAITING;
            case PERMANENT -> Delivery.State.FAILED;
        };
        Update update = new Update().push("attempts", attempt).set("state", state);
        template.updateFirst(
                Query.query(where("_id").is(delivery.id())),
                next == null
                        ? update.unset("nextAttemptAt").unset(WAITS_AFTER)
                        : update.set("nextAttemptAt", next).set(WAITS_AFTER, attempt.fault()),
                Delivery.class);
        meters.attempted(delivery, attempt.outcome());
    }

    /** Ids of the outlets of a kind by which something is due. */
    public List<String> outletsDue(OutletKind kind) {
        Criteria due = where("kind").is(kind).and("nextAttemptAt").lte(businessClock.instant());
        return template.findDistinct(Query.query(due), "outlet", Delivery.class, String.class);
    }

    /** Those that are due by an outlet whose messages are one entry each, the oldest first. */
    public List<Delivery> dueBy(String outlet, int most) {
        Criteria due = single(outlet).and("nextAttemptAt").lte(businessClock.instant());
        return template.find(Query.query(due).with(Sort.by("_id")).limit(most), Delivery.class);
    }

    /** Leaves the outlet alone until then, with all that would be due earlier. */
    public void postpone(String outlet, Instant until) {
        template.updateMulti(
                Query.query(single(outlet).and("nextAttemptAt").lt(until)),
                Update.update("nextAttemptAt", until),
                Delivery.class);
    }

    /** Whether something arrived by the outlet since then. */
    public boolean hasArrivedSince(String outlet, Instant since) {
        Criteria arrived = single(outlet)
                .and("state")
                .is(Delivery.State.DELIVERED)
                .and("attempts.at")
                .gt(since);
        return template.exists(Query.query(arrived), Delivery.class);
    }

    /**
     * Sends again what was opened since then, as the same messages.
     *
     * @param states in which they are
     * @return how many
     */
    public long replay(String outlet, Instant since, Set<Delivery.State> states) {
        if (since.isAfter(businessClock.instant())) {
            return 0;
        }
        // no store knows moments from before all history
        Instant known = since.isBefore(Instant.EPOCH) ? Instant.EPOCH : since;
        Criteria chosen =
                single(outlet).and("createdAt").gte(known).and("state").in(states);
        return template.updateMulti(Query.query(chosen), again(), Delivery.class)
                .getModifiedCount();
    }

    /** A range of the primary key, on any store. */
    private static Criteria single(String outlet) {
        return where("_id").gte(outlet + "-").lt(outlet + ".");
    }

    /** Lets it wait without an attempt, since its outlet rests; unless somebody wants it to go out meanwhile. */
    public void putOff(Delivery taken, Instant until) {
        template.updateFirst(
                Query.query(where("_id").is(taken.id()).and("nextAttemptAt").is(taken.nextAttemptAt())),
                Update.update("nextAttemptAt", until).unset(WAITS_AFTER),
                Delivery.class);
    }

    /**
     * Lets go out now what waits after one of some faults.
     *
     * @param soon those that are due within this time are left alone, since somebody may be trying them
     * @return how many
     */
    public long hurry(OutletKind kind, Collection<String> faults, Duration soon) {
        Instant now = businessClock.instant();
        Criteria waiting = where("kind")
                .is(kind)
                .and("nextAttemptAt")
                .gt(now.plus(soon))
                .and(WAITS_AFTER)
                .in(faults);
        return template.updateMulti(Query.query(waiting), Update.update("nextAttemptAt", now), Delivery.class)
                .getModifiedCount();
    }

    /**
     * Lets one that failed go out again now.
     *
     * @return whether it had failed
     */
    public boolean retry(String id) {
        Query failed = Query.query(where("_id").is(id).and("state").is(Delivery.State.FAILED));
        return template.updateFirst(failed, again(), Delivery.class).getModifiedCount() == 1;
    }

    /** Lets go out now what has failed by an outlet and what it has put off. */
    public void retryAll(String outlet) {
        Query stuck = Query.query(where("outlet").is(outlet).and("state").ne(Delivery.State.DELIVERED));
        template.updateMulti(stuck, again(), Delivery.class);
    }

    private Update again() {
        return Update.update("state", Delivery.State.WAITING)
                .set("nextAttemptAt", businessClock.instant())
                .set("triedSince", businessClock.instant());
    }

    /**
     * Of these outlets, newest first.
     *
     * @param before the last one of the page before
     */
    public List<Delivery> page(Collection<String> outlets, @Nullable Delivery before, int size) {
        Criteria criteria = where("outlet").in(outlets);
        if (before != null) {
            criteria.orOperator(
                    where("createdAt").lt(before.createdAt()),
                    where("createdAt").is(before.createdAt()).and("_id").lt(before.id()));
        }
        Sort newest = Sort.by(Sort.Direction.DESC, "createdAt", "_id");
        return template.find(Query.query(criteria).with(newest).limit(size), Delivery.class);
    }

    /** Those whose last attempt went wrong, the newest first. */
    public List<Delivery> failing(int most) {
        Query failing = Query.query(
                where("state").ne(Delivery.State.DELIVERED).and("attempts.0").exists(true));
        return template.find(
                failing.with(Sort.by(Sort.Direction.DESC, "createdAt", "_id")).limit(most), Delivery.class);
    }

    /** Deletes what has been settled and was opened before that moment. */
    public void forgetBefore(Instant moment) {
        template.remove(
                Query.query(where("createdAt").lt(moment).and("nextAttemptAt").isNull()), Delivery.class);
    }

    /** Deletes all of an outlet that has ended. */
    public void forget(String outlet) {
        template.remove(Query.query(where("outlet").is(outlet)), Delivery.class);
    }

    @Configuration(proxyBeanMethods = false)
    static class Indexes {

        @Bean
        IndexPlan deliveriesDue() {
            return IndexPlan.on("deliveries", "kind", "nextAttemptAt");
        }

        @Bean
        IndexPlan deliveriesByState() {
            return IndexPlan.on("deliveries", "state");
        }

        @Bean
        IndexPlan deliveriesOfOutlets() {
            return IndexPlan.on("deliveries", "outlet", "createdAt");
        }
    }
}
