package city.weltoffen.notification.delivery;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.weltoffen.defaults.mongo.IndexPlan;
import city.weltoffen.defaults.mongo.OnceOnly;
import city.weltoffen.notification.audience.News;
import city.weltoffen.notification.audience.Reason;
import city.weltoffen.notification.outlet.OutletIndex;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** All items; those of an outlet are a range of the primary key, on any store. */
@Repository
public class Items {

    private static final String WAITS = "waits";

    private final MongoTemplate template;
    private final OutletIndex outlets;
    private final Clock businessClock;
    private final ApplicationEventPublisher told;

    Items(MongoTemplate template, OutletIndex outlets, Clock businessClock, ApplicationEventPublisher told) {
        this.template = template;
        this.outlets = outlets;
        this.businessClock = businessClock;
        this.told = told;
    }

    /**
     * Adds what is not there yet.
     *
     * @param waiting until when it waits, by outlet; those that are not in it do not wait
     */
    public void add(News news, Map<String, ? extends Collection<Reason>> addressed, Map<String, Instant> waiting) {
        Instant now = businessClock.instant();
        OnceOnly.add(
                template,
                addressed.entrySet().stream()
                        .map(outlet -> Item.of(
                                news,
                                outlet.getKey(),
                                outlets.find(outlet.getKey()).orElse(null),
                                List.copyOf(outlet.getValue()),
                                now,
                                waiting.get(outlet.getKey())))
                        .toList());
        if (!addressed.isEmpty()) {
            told.publishEvent(new ItemsAdded(Set.copyOf(addressed.keySet())));
        }
    }

    public Optional<Item> find(String id) {
        return Optional.ofNullable(template.findById(id, Item.class));
    }

    /** Gives each of them to a delivery of its own, with the same id. */
    public void takeEach(List<Item> waiting) {
        BulkOperations each = template.bulkOps(BulkOperations.BulkMode.UNORDERED, Item.class);
        waiting.forEach(
                item -> each.updateOne(Query.query(where("_id").is(item.id())), Update.update("delivery", item.id())));
        each.execute();
    }

    /** Ids of the outlets for whose next digest something waits. */
    public List<String> outletsWithWaiting() {
        return template.findDistinct(Query.query(where(WAITS).gt("")), WAITS, Item.class, String.class);
    }

    /** Says of these that a delivery has taken them. Which it takes is fixed before, so that it may be said again. */
    public void give(Collection<String> ids, String delivery) {
        Update taken = Update.update("delivery", delivery).unset(WAITS);
        template.updateMulti(Query.query(where("_id").in(ids).and("delivery").isNull()), taken, Item.class);
    }

    /** Deletes what came before that moment, and with it what nobody has read for so long. */
    public long forgetBefore(Instant moment) {
        return template.remove(Query.query(where("insertedAt").lt(moment)), Item.class)
                .getDeletedCount();
    }

    /** Deletes all of an outlet that has ended. */
    public void forget(String outlet) {
        template.remove(Query.query(range(outlet)), Item.class);
    }

    /** What a delivery took, newest first. */
    public List<Item> of(String outlet, String delivery) {
        return template.find(newestFirst(range(outlet).and("delivery").is(delivery)), Item.class);
    }

    /** What waits for a delivery, newest first; what is set aside until later does not wait yet. */
    public List<Item> waiting(String outlet) {
        return template.find(newestFirst(ready(outlet)), Item.class);
    }

    /** The newest of an outlet, taken or not. */
    public List<Item> newest(String outlet, int most) {
        return template.find(newestFirst(range(outlet)).limit(most), Item.class);
    }

    private static Query newestFirst(Criteria criteria) {
        return Query.query(criteria).with(Sort.by(Sort.Direction.DESC, "_id"));
    }

    /** Lets items that no delivery has taken yet wait until that moment; none is the end of waiting. */
    public void holdBack(Collection<String> ids, @Nullable Instant until) {
        Query untaken = Query.query(where("_id").in(ids).and("delivery").isNull());
        Update update = until == null ? new Update().unset("notBefore") : Update.update("notBefore", until);
        template.updateMulti(untaken, update, Item.class);
    }

    private Criteria ready(String outlet) {
        return range(outlet)
                .and("delivery")
                .isNull()
                .orOperator(where("notBefore").isNull(), where("notBefore").lte(businessClock.instant()));
    }

    private static Criteria range(String outlet) {
        return where("_id").gte(outlet + "-").lt(outlet + ".");
    }

    @Configuration(proxyBeanMethods = false)
    static class Plans {

        @Bean
        IndexPlan itemsByDelivery() {
            return IndexPlan.on("items", "delivery");
        }

        @Bean
        IndexPlan itemsByAge() {
            return IndexPlan.on("items", "insertedAt");
        }

        /** Holds only what waits, which is little, and says for which outlets without looking at each item. */
        @Bean
        IndexPlan itemsThatWait() {
            return new IndexPlan("items", Indexes.ascending(WAITS), new IndexOptions().sparse(true));
        }
    }
}
