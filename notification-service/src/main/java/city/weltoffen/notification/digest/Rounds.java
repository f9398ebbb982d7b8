package city.weltoffen.notification.digest;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.weltoffen.defaults.mongo.IndexPlan;
import city.weltoffen.defaults.mongo.OnceOnly;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** How far all outlets are with their digests. */
@Repository
class Rounds {

    private static final String OPEN = "open";

    private final MongoTemplate template;

    Rounds(MongoTemplate template) {
        this.template = template;
    }

    Round of(String outlet) {
        return Objects.requireNonNullElseGet(template.findById(outlet, Round.class), () -> Round.none(outlet));
    }

    /** Ids of the outlets whose last digest was begun and not completed. */
    List<String> open() {
        return template.findDistinct(Query.query(where(OPEN).gt("")), OPEN, Round.class, String.class);
    }

    /** @return whether nobody else was faster */
    boolean begin(Round before, Round next) {
        if (before.sequence() == 0) {
            return OnceOnly.add(template, List.of(next)).isEmpty();
        }
        Query asSeen =
                Query.query(where("_id").is(before.outlet()).and("sequence").is(before.sequence()));
        Update begun = Update.update("sequence", next.sequence())
                .set("due", next.due())
                .set(OPEN, next.open());
        return template.updateFirst(asSeen, begun, Round.class).getModifiedCount() == 1;
    }

    void complete(Round round) {
        Query same = Query.query(where("_id").is(round.outlet()).and("sequence").is(round.sequence()));
        template.updateFirst(same, new Update().unset(OPEN), Round.class);
    }

    @Configuration(proxyBeanMethods = false)
    static class Plans {

        @Bean
        IndexPlan openDigests() {
            return new IndexPlan("digests", Indexes.ascending(OPEN), new IndexOptions().sparse(true));
        }
    }
}
