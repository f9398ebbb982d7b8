package city.weltoffen.defaults.consuming;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.weltoffen.defaults.mongo.OnceOnly;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.web.PageOf;
import city.weltoffen.defaults.web.PageQuery;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** All dead letters of this service's consumers; they stay listed for ever, as the records do. */
final class KeptLetters {

    private final MongoTemplate template;

    KeptLetters(MongoTemplate template) {
        this.template = template;
    }

    /** Keeps one that is not kept yet. */
    void keep(DeadLetter letter) {
        OnceOnly.add(template, List.of(letter));
    }

    /** Newest first, without their content. */
    PageOf<DeadLetter> page(Set<DeadLetter.State> states, @Nullable String consumer, PageQuery page) {
        Criteria criteria = new Criteria();
        if (!states.isEmpty()) {
            criteria.and("state").in(states);
        }
        if (consumer != null) {
            criteria.and("consumer").is(consumer);
        }
        Query query = Query.query(criteria)
                .with(Sort.by(Sort.Direction.DESC, "failedAt", "_id"))
                .skip(page.offset())
                .limit(page.pageSize());
        query.fields().exclude("content");
        return page.of(template.find(query, DeadLetter.class), template.count(Query.query(criteria), DeadLetter.class));
    }

    /** @throws DomainProblem {@code not-found} */
    DeadLetter require(String id) {
        DeadLetter found = template.findById(id, DeadLetter.class);
        if (found == null) {
            throw DomainProblem.notFound(id);
        }
        return found;
    }

    void end(String id, DeadLetter.State state, DeadLetter.Decision decision) {
        change(id, Update.update("state", state).set("decision", decision));
    }

    void failedAgain(String id, Fault fault) {
        change(id, Update.update("fault", fault).inc("replays", 1));
    }

    private void change(String id, Update update) {
        template.updateFirst(Query.query(where("_id").is(id)), update, DeadLetter.class);
    }
}
