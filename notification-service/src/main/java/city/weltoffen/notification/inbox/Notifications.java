package city.weltoffen.notification.inbox;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.InsertManyOptions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** All entries of all inboxes. */
@Repository
public class Notifications {

    private static final int DUPLICATE_KEY = 11000;

    private final MongoTemplate template;
    private final Clock businessClock;

    Notifications(MongoTemplate template, Clock businessClock) {
        this.template = template;
        this.businessClock = businessClock;
    }

    /**
     * Adds entries; those that are there already stay as they are. Where another event has brought the same news, its
     * entry gets these reasons too, once, and stays read when it was.
     */
    void add(List<Notification> entries) {
        if (entries.isEmpty()) {
            return;
        }
        List<Document> documents = entries.stream()
                .map(entry -> {
                    Document document = new Document();
                    template.getConverter().write(entry, document);
                    return document;
                })
                .toList();
        try {
            template.getCollection(template.getCollectionName(Notification.class))
                    .insertMany(documents, new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException partly) {
            if (partly.getWriteErrors().stream().anyMatch(error -> error.getCode() != DUPLICATE_KEY)) {
                throw partly;
            }
            partly.getWriteErrors().forEach(error -> join(entries.get(error.getIndex())));
        }
    }

    private void join(Notification entry) {
        Query sameNews = Query.query(where("_id").is(entry.id()).and("eventId").ne(entry.eventId()));
        for (Reason reason : entry.reasons()) {
            template.updateFirst(sameNews, new Update().addToSet("reasons", reason), Notification.class);
        }
    }

    /** Newest first, after the entry {@code cursor} if given. */
    public List<Notification> page(String recipient, @Nullable String cursor, boolean unreadOnly, int size) {
        InboxRange range = InboxRange.of(recipient);
        String end = cursor != null && range.contains(cursor) ? cursor : range.end();
        Criteria criteria = where("_id").gte(range.first()).lt(end);
        if (unreadOnly) {
            criteria.and("readAt").isNull();
        }
        return template.find(
                Query.query(criteria).with(Sort.by(Sort.Direction.DESC, "_id")).limit(size), Notification.class);
    }

    /** What arrived at that moment or later, oldest first. */
    public List<Notification> since(String recipient, Instant moment, int most) {
        Criteria criteria = inbox(recipient).and("arrivedAt").gte(moment);
        return template.find(
                Query.query(criteria).with(Sort.by("arrivedAt", "_id")).limit(most), Notification.class);
    }

    public Optional<Notification> find(String recipient, String id) {
        return InboxRange.of(recipient).contains(id)
                ? Optional.ofNullable(template.findById(id, Notification.class))
                : Optional.empty();
    }

    public long unread(String recipient) {
        return template.count(Query.query(inbox(recipient).and("readAt").isNull()), Notification.class);
    }

    /** @return whether that changed anything */
    boolean mark(String id, boolean read) {
        Criteria criteria = where("_id").is(id).and("readAt");
        Update update = read ? Update.update("readAt", businessClock.instant()) : new Update().unset("readAt");
        Query query = Query.query(read ? criteria.isNull() : criteria.ne(null));
        return template.updateFirst(query, update, Notification.class).getModifiedCount() == 1;
    }

    /** @return how many were unread */
    long markAllRead(String recipient) {
        Query unread = Query.query(inbox(recipient).and("readAt").isNull());
        return template.updateMulti(unread, Update.update("readAt", businessClock.instant()), Notification.class)
                .getModifiedCount();
    }

    private static Criteria inbox(String recipient) {
        InboxRange range = InboxRange.of(recipient);
        return where("_id").gte(range.first()).lt(range.end());
    }
}
