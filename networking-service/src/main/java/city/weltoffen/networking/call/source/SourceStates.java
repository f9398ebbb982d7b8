package city.weltoffen.networking.call.source;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** What is kept of the sources from run to run. */
@Repository
class SourceStates {

    private final MongoTemplate template;

    SourceStates(MongoTemplate template) {
        this.template = template;
    }

    SourceState of(SourceId source) {
        SourceState known = template.findById(source.value(), SourceState.class);
        return known == null ? SourceState.none(source) : known;
    }

    Map<String, SourceState> all() {
        return template.findAll(SourceState.class).stream().collect(Collectors.toMap(SourceState::id, state -> state));
    }

    void save(SourceState state) {
        template.save(state);
    }

    void forget(SourceId source) {
        template.remove(Query.query(where("_id").is(source.value())), SourceState.class);
    }
}
