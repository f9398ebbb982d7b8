package city.weltoffen.notification.inbox;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.weltoffen.defaults.mongo.OnceOnly;
import city.weltoffen.notification.audience.Reason;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** Begins the cursor of an entry that came back. */
    private static final String BACK = "back.";

    private final MongoTemplate template;
    private final Clock businessClock;

    Notifications(MongoTemplate template, Clock businessClock) {
        this.template = template;
        this.businessClock = businessClock;
    }

    /**
     * Adds entries; those that are there already stay as they are. Where another event has brought the same news, its
     * entry gets these reasons too, once, and stays read when it was, unless it was so only since it came by what is
     * paused.
     *
     * @return those that were there already
     */
    List<Notification> add(List<Notification> entries) {
        List<Notification> known = OnceOnly.add(template, entries);
        known.forEach(this::join);
        return known;
    }

    private void join(Notification entry) {
        Query sameNews = Query.query(where("_id").is(entry.id()).and("eventId").ne(entry.eventId()));
        if (!entry.isQuiet()) {
            wake(sameNews);
        }
        for (Reason reason : entry.reasons()) {
            template.updateFirst(sameNews, new Update().addToSet("reasons", reason), Notification.class);
        }
        if (entry.later() == null) {
            hearAtOnce(entry);
        }
    }

    private void wake(Query sameNews) {
        Notification known = template.findOne(sameNews, Notification.class);
        if (known != null && known.isQuiet()) {
            template.updateFirst(
                    Query.query(where("_id").is(known.id()).and("readAt").is(known.readAt())),
                    new Update().unset("readAt"),
                    Notification.class);
        }
    }

    /** What a rule alone had put off has another reason now. */
    private void hearAtOnce(Notification entry) {
        Query putOff = Query.query(where("_id")
                .is(entry.id())
                .and("eventId")
                .ne(entry.eventId())
                .and("later.silence")
                .ne(null));
        template.updateFirst(putOff, new Update().unset("later"), Notification.class);
    }

    /**
     * Newest first; what came back after it was put off stands above the rest until it is read.
     *
     * @param cursor of the last entry before, if there was one
     */
    public List<Notification> page(String recipient, @Nullable String cursor, InboxFilter filter, int size) {
        InboxRange range = InboxRange.of(recipient);
        String last = cursor == null ? "" : cursor;
        boolean amongThoseBack = last.isEmpty() || last.startsWith(BACK);
        String place = last.startsWith(BACK) ? last.substring(BACK.length()) : last;
        String end = range.contains(place) ? place : range.end();
        if (filter == InboxFilter.LATER) {
            return newestFirst(
                    where("_id").gte(range.first()).lt(end).and("later").ne(null), size);
        }
        List<Notification> back = amongThoseBack ? newestFirst(back(range, end), size) : List.of();
        String rest = amongThoseBack ? range.end() : end;
        return Stream.concat(back.stream(), newestFirst(others(range, rest, filter), size - back.size()).stream())
                .toList();
    }

    /** Says where the next page begins. */
    public static String cursor(Notification last) {
        return last.later() == null && last.hasComeBack() ? BACK + last.id() : last.id();
    }

    private static Criteria back(InboxRange range, String end) {
        return where("_id")
                .gte(range.first())
                .lt(end)
                .and("later")
                .isNull()
                .and("readAt")
                .isNull()
                .and("returnedAt")
                .ne(null);
    }

    private static Criteria others(InboxRange range, String end, InboxFilter filter) {
        Criteria present = where("_id").gte(range.first()).lt(end).and("later").isNull();
        return filter == InboxFilter.UNREAD
                ? present.and("readAt").isNull().and("returnedAt").isNull()
                : present.orOperator(
                        where("returnedAt").isNull(), where("readAt").ne(null));
    }

    private List<Notification> newestFirst(Criteria criteria, int size) {
        return size <= 0
                ? List.of()
                : template.find(
                        Query.query(criteria)
                                .with(Sort.by(Sort.Direction.DESC, "_id"))
                                .limit(size),
                        Notification.class);
    }

    /** What arrived at that moment or later, oldest first. */
    public List<Notification> since(String recipient, Instant moment, int most) {
        Criteria criteria = present(recipient).and("arrivedAt").gte(moment);
        return template.find(
                Query.query(criteria).with(Sort.by("arrivedAt", "_id")).limit(most), Notification.class);
    }

    public Optional<Notification> find(String recipient, String id) {
        return InboxRange.of(recipient).contains(id)
                ? Optional.ofNullable(template.findById(id, Notification.class))
                : Optional.empty();
    }

    public long unread(String recipient) {
        return template.count(Query.query(present(recipient).and("readAt").isNull()), Notification.class);
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
        Query unread = Query.query(present(recipient).and("readAt").isNull());
        return template.updateMulti(unread, Update.update("readAt", businessClock.instant()), Notification.class)
                .getModifiedCount();
    }

    /** Deletes what arrived before that moment. */
    public void forgetBefore(Instant moment) {
        template.remove(Query.query(where("arrivedAt").lt(moment)), Notification.class);
    }

    /** All that are unread and not put off. */
    List<Notification> allUnread(String recipient) {
        return template.find(Query.query(present(recipient).and("readAt").isNull()), Notification.class);
    }

    /** Those that a silence put off. */
    List<Notification> putOffBy(String recipient, String silence) {
        InboxRange range = InboxRange.of(recipient);
        Criteria criteria = where("_id")
                .gte(range.first())
                .lt(range.end())
                .and("later.silence")
                .is(silence);
        return template.find(Query.query(criteria), Notification.class);
    }

    void setAside(List<String> ids, SetAside later) {
        template.updateMulti(Query.query(where("_id").in(ids)), Update.update("later", later), Notification.class);
    }

    /** As they were before they were put off. */
    void bringBack(List<String> ids) {
        template.updateMulti(Query.query(where("_id").in(ids)), new Update().unset("later"), Notification.class);
    }

    /** Those whose day has come. */
    List<Notification> due(int most) {
        return template.find(Query.query(dayHasCome()).limit(most), Notification.class);
    }

    /** Brings these back on top and unread, unless they were put off anew meanwhile. */
    void wake(List<String> ids) {
        template.updateMulti(
                Query.query(dayHasCome().and("_id").in(ids)),
                new Update().unset("later").unset("readAt").set("returnedAt", businessClock.instant()),
                Notification.class);
    }

    private Criteria dayHasCome() {
        return where("later.until").lte(businessClock.instant());
    }

    private static Criteria present(String recipient) {
        InboxRange range = InboxRange.of(recipient);
        return where("_id").gte(range.first()).lt(range.end()).and("later").isNull();
    }
}
