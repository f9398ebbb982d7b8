package city.weltoffen.networking.call;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Comparator;
import java.util.List;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** What changed in calls, kept beside them, since they would grow without end otherwise. */
@Repository
public class CallChanges {

    private final MongoTemplate template;

    CallChanges(MongoTemplate template) {
        this.template = template;
    }

    void keep(CallChange change) {
        template.insert(change);
    }

    /** Those that a call names, in the same order. */
    public List<CallChange> of(List<String> ids) {
        return template.find(Query.query(where("_id").in(ids)), CallChange.class).stream()
                .sorted(Comparator.comparingInt(change -> ids.indexOf(change.id())))
                .toList();
    }
}
