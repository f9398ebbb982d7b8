package city.weltoffen.events;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event with its CloudEvents 1.0 attributes, as it stands in an outbox and travels over Kafka in binary mode.
 *
 * @param id a UUIDv7; the same id is the same event, however often it appears
 * @param type the CloudEvents type
 * @param source the publishing service, for instance {@code /networking-service}
 * @param subject the id of the aggregate, also the Kafka key
 * @param time when it happened, in business time
 * @param sequence counts the events of the aggregate from 1
 * @param actor opaque subject of who did it, or {@code system:<service>}
 * @param deputising whether who did it deputised for a coordinator who was absent then: "in Vertretung"
 * @param traceparent W3C trace context of the act, if it was traced
 * @param data the event record as JSON
 */
public record EventEnvelope(
        UUID id,
        String type,
        String source,
        String subject,
        Instant time,
        long sequence,
        String actor,
        boolean deputising,
        @Nullable String traceparent,
        String data) {

    public static final String ID = "ce_id";
    public static final String TYPE = "ce_type";
    public static final String SPECVERSION = "ce_specversion";
    public static final String SOURCE = "ce_source";
    public static final String SUBJECT = "ce_subject";
    public static final String TIME = "ce_time";
    public static final String SEQUENCE = "ce_sequence";
    public static final String ACTOR = "ce_actor";
    public static final String DEPUTISING = "ce_deputising";
    public static final String TRACEPARENT = "ce_traceparent";
    public static final String CONTENT_TYPE = "content-type";

    /** Of an act that nobody did for somebody else. */
    public EventEnvelope(
            UUID id,
            String type,
            String source,
            String subject,
            Instant time,
            long sequence,
            String actor,
            @Nullable String traceparent,
            String data) {
        this(id, type, source, subject, time, sequence, actor, false, traceparent, data);
    }

    /** The Kafka headers of the CloudEvents binary mode. */
    public Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(SPECVERSION, "1.0");
        headers.put(ID, id.toString());
        headers.put(TYPE, type);
        headers.put(SOURCE, source);
        headers.put(SUBJECT, subject);
        headers.put(TIME, time.toString());
        headers.put(SEQUENCE, Long.toString(sequence));
        headers.put(ACTOR, actor);
        if (deputising) {
            headers.put(DEPUTISING, Boolean.TRUE.toString());
        }
        if (traceparent != null) {
            headers.put(TRACEPARENT, traceparent);
        }
        headers.put(CONTENT_TYPE, "application/json");
        return headers;
    }

    /**
     * Reads the envelope of a record in CloudEvents binary mode.
     *
     * @throws UnreadableEvent when an attribute is missing or malformed
     */
    public static EventEnvelope of(Map<String, String> headers, String data) {
        try {
            return new EventEnvelope(
                    UUID.fromString(attribute(headers, ID)),
                    attribute(headers, TYPE),
                    attribute(headers, SOURCE),
                    attribute(headers, SUBJECT),
                    Instant.parse(attribute(headers, TIME)),
                    Long.parseLong(attribute(headers, SEQUENCE)),
                    attribute(headers, ACTOR),
                    Boolean.parseBoolean(headers.get(DEPUTISING)),
                    headers.get(TRACEPARENT),
                    data);
        } catch (RuntimeException malformed) {
            throw malformed instanceof UnreadableEvent unreadable
                    ? unreadable
                    : new UnreadableEvent("attributes are malformed: " + malformed.getMessage(), malformed);
        }
    }

    private static String attribute(Map<String, String> headers, String name) {
        String value = headers.get(name);
        if (value == null) {
            throw new UnreadableEvent("attribute " + name + " is missing", null);
        }
        return value;
    }

    /** The short name of the kind, for instance {@code call.published}. */
    public String kind() {
        return EventKind.nameOf(type);
    }

    /** What every event carries. */
    public Notice notice() {
        return EventJson.readNotice(data);
    }

    /**
     * The dates that it knows of its subject, by matter; those of the same matter in a later event take their place, also
     * where these are none.
     */
    public Map<String, List<EventDate>> dates() {
        boolean gone = kind().endsWith(".cancelled") || kind().endsWith(".removed");
        return EventJson.read(data, EventDates.class).byMatter(gone);
    }

    /** The data as the record of its kind. */
    public <T extends DomainEvent> T as(Class<T> event) {
        return EventJson.read(data, event);
    }
}
