package city.weltoffen.gateway.session;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import city.weltoffen.gateway.GatewayProperties;
import java.time.Duration;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

/**
 * The sessions of all instances. Not the repository of org.mongodb:mongodb-spring-session: that one writes a session as a
 * whole after each request, so that a slow request, or a live stream that ends, revives a session that was signed out
 * meanwhile, and undoes what parallel requests wrote. Here only changes are written, and only to what still exists.
 */
@Component
class Sessions implements SessionRepository<StoredSession> {

    private static final Logger log = LoggerFactory.getLogger(Sessions.class);
    private static final String COLLECTION = "sessions";

    private final MongoOperations store;
    private final SessionDocuments documents = new SessionDocuments();
    private final Duration idle;

    Sessions(MongoOperations store, GatewayProperties properties) {
        this.store = store;
        this.idle = properties.sessionIdle();
    }

    @Override
    public StoredSession createSession() {
        return StoredSession.begin(idle);
    }

    @Override
    public void save(StoredSession session) {
        if (session.storedId() == null) {
            store.insert(documents.write(session), COLLECTION);
        } else if (session.hasMoved()) {
            move(session);
        } else {
            update(session);
        }
        session.isStored();
    }

    @Override
    public @Nullable StoredSession findById(String id) {
        var document = store.findById(id, Document.class, COLLECTION);
        if (document == null) {
            return null;
        }
        try {
            var session = documents.read(document);
            return session.isExpired() ? null : session;
        } catch (SerializationFailedException | IllegalArgumentException e) {
            log.info("A session of another version of this program cannot be read and is over: {}", e.getMessage());
            deleteById(id);
            return null;
        }
    }

    @Override
    public void deleteById(String id) {
        store.remove(query(where("_id").is(id)), COLLECTION);
    }

    /** The embedded store knows no expiry of its own. */
    @Scheduled(fixedRateString = "PT1M")
    void removeExpired() {
        store.remove(query(where("expiresAt").lt(new Date())), COLLECTION);
    }

    /** A new id after signing in, so that an id known before is worth nothing. */
    private void move(StoredSession session) {
        var removed = store.remove(query(where("_id").is(session.storedId())), COLLECTION);
        if (removed.getDeletedCount() == 1) {
            store.insert(documents.write(session), COLLECTION);
        }
    }

    private void update(StoredSession session) {
        if (session.changed().isEmpty() && !session.accessIsWorthWriting()) {
            return;
        }
        var changes = Update.update("accessed", Date.from(session.getLastAccessedTime()))
                .set("expiresAt", Date.from(session.expiresAt()));
        for (var name : session.changed()) {
            var value = session.<Object>getAttribute(name);
            if (value == null) {
                changes.unset(SessionDocuments.path(name));
            } else {
                changes.set(SessionDocuments.path(name), documents.bytes(value));
            }
        }
        store.updateFirst(query(where("_id").is(session.getId())), changes, COLLECTION);
    }
}
