package city.weltoffen.networking.call.watch;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.weltoffen.networking.call.Call;
import city.weltoffen.networking.call.CallId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Which changes of a call somebody has read. */
@Repository
class ReadChanges {

    private final MongoTemplate template;

    ReadChanges(MongoTemplate template) {
        this.template = template;
    }

    /** @param id of the person and the call; @param change the last one that was read */
    @Document("call-changes-read")
    record ReadUntil(@Id String id, String change) {}

    void acknowledge(String subject, Call call) {
        if (!call.changes().isEmpty()) {
            template.save(new ReadUntil(id(subject, call.id()), call.changes().getLast()));
        }
    }

    /** Ids of the changes that the person has not read, oldest first. */
    List<String> unread(String subject, Call call) {
        @Nullable
        ReadUntil read = call.changes().isEmpty() ? null : template.findById(id(subject, call.id()), ReadUntil.class);
        int last = read == null ? -1 : call.changes().indexOf(read.change());
        return call.changes().subList(last + 1, call.changes().size());
    }

    void forget(String subject) {
        // } comes right after |
        template.remove(Query.query(where("_id").gte(subject + "|").lt(subject + "}")), ReadUntil.class);
    }

    private static String id(String subject, CallId call) {
        return subject + "|" + call.value();
    }
}
