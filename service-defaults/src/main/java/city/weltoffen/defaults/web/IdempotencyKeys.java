package city.weltoffen.defaults.web;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Remembers the answers to requests that carried a key, for a day. */
final class IdempotencyKeys {

    static final Duration KEPT = Duration.ofDays(1);
    private static final Duration ABANDONED = Duration.ofMinutes(10);

    private final MongoTemplate template;

    IdempotencyKeys(MongoTemplate template) {
        this.template = template;
    }

    /** @return what is known of the key already, or nothing when the request is now its first one */
    Optional<Entry> begin(String id) {
        try {
            template.insert(new Entry(id, Instant.now(), null, null));
            return Optional.empty();
        } catch (DuplicateKeyException known) {
            return takeOverAbandoned(id) ? Optional.empty() : Optional.ofNullable(template.findById(id, Entry.class));
        }
    }

    private boolean takeOverAbandoned(String id) {
        Instant now = Instant.now();
        Query abandoned = Query.query(
                where("_id").is(id).and("answer").isNull().and("begunAt").lt(now.minus(ABANDONED)));
        return template.updateFirst(abandoned, Update.update("begunAt", now), Entry.class)
                        .getModifiedCount()
                == 1;
    }

    void finish(String id, String fingerprint, Answer answer) {
        Update update = Update.update("fingerprint", fingerprint).set("answer", answer);
        template.updateFirst(Query.query(where("_id").is(id)), update, Entry.class);
    }

    void forget(String id) {
        template.remove(Query.query(where("_id").is(id)), Entry.class);
    }

    void forgetOld(Instant now) {
        template.remove(Query.query(where("begunAt").lt(now.minus(KEPT))), Entry.class);
    }

    @Document("idempotency_keys")
    record Entry(
            @Id String id,
            Instant begunAt,
            @Nullable String fingerprint,
            @Nullable Answer answer) {}

    record Answer(int status, Map<String, String> headers, byte[] body) {}
}
