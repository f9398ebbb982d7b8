package city.weltoffen.gateway.session;

import java.time.Duration;
import java.util.Date;
import java.util.Objects;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.MapSession;

/** How a session lies in the store: one field per attribute, so that each is written by itself. */
class SessionDocuments {

    private static final String ATTRIBUTES = "attributes";

    private final SerializingConverter serializer = new SerializingConverter();
    private final DeserializingConverter deserializer = new DeserializingConverter();

    Document write(StoredSession session) {
        var attributes = new Document();
        session.getAttributeNames()
                .forEach(name ->
                        attributes.put(key(name), bytes(Objects.requireNonNull(session.<Object>getAttribute(name)))));
        return new Document("_id", session.getId())
                .append("created", Date.from(session.getCreationTime()))
                .append("accessed", Date.from(session.getLastAccessedTime()))
                .append("idleSeconds", session.getMaxInactiveInterval().toSeconds())
                .append("expiresAt", Date.from(session.expiresAt()))
                .append(ATTRIBUTES, attributes);
    }

    StoredSession read(Document document) {
        var state = new MapSession(document.getString("_id"));
        state.setCreationTime(document.getDate("created").toInstant());
        state.setLastAccessedTime(document.getDate("accessed").toInstant());
        state.setMaxInactiveInterval(Duration.ofSeconds(document.getLong("idleSeconds")));
        document.get(ATTRIBUTES, Document.class)
                .forEach((key, value) -> state.setAttribute(name(key), value((Binary) value)));
        return StoredSession.read(state);
    }

    Binary bytes(Object value) {
        return new Binary(serializer.convert(value));
    }

    static String path(String name) {
        return ATTRIBUTES + "." + key(name);
    }

    private Object value(Binary bytes) {
        return deserializer.convert(bytes.getData());
    }

    /** Dots separate fields. */
    private static String key(String name) {
        return name.replace('.', '\uff0e');
    }

    private static String name(String key) {
        return key.replace('\uff0e', '.');
    }
}
