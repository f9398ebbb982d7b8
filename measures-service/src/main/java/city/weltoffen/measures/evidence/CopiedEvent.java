package city.weltoffen.measures.evidence;

import city.weltoffen.defaults.timeline.Position;
import city.weltoffen.defaults.timeline.TimeLine;
import city.weltoffen.events.EventEnvelope;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Notice;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Update;

/**
 * An event as it is copied. Reads of its document only what is asked for: counting reads a million of them. Paths name
 * fields of the event ({@code activity.kind}), its tags ({@code tags.partners}) or its {@code subject}.
 */
public final class CopiedEvent {

    public static final String SUBJECT = "subject";
    public static final String MEASURES = "tags.measures";
    static final String ASSIGNED = "assigned";
    static final String TAGGED = "tags";
    private static final String TAGS = "tags.";
    private static final String OWN = "measures-service";

    private final Document document;

    private CopiedEvent(Document document) {
        this.document = document;
    }

    static CopiedEvent of(EventEnvelope event) {
        Notice notice = event.notice();
        Leaves leaves = Leaves.of(event.data());
        return new CopiedEvent(new Document("_id", TimeLine.of(event.kind()).idOf(Position.of(event)))
                .append("event", event.id().toString())
                .append("kind", event.kind())
                .append("at", Date.from(event.time()))
                .append(SUBJECT, event.subject())
                .append("service", event.source().replaceFirst("^/", ""))
                .append(
                        "title",
                        new Document("de", notice.title().de())
                                .append("en", notice.title().en()))
                .append("link", notice.link())
                .append(TAGGED, StoredTags.of(notice.tags()))
                .append("numbers", leaves.numbers())
                .append("keys", leaves.keys()));
    }

    /** What earlier events of a matter may still say once it is confidential. */
    Update concealing() {
        return new Update().set("title", document.get("title")).unset("link");
    }

    /** As it is stored, whether among all events or among the evidence of a measure. */
    static CopiedEvent read(Document document) {
        return new CopiedEvent(document);
    }

    Document document() {
        return document;
    }

    /** What lists need of it, among the evidence of a measure. */
    Document asEvidenceOf(String measure) {
        Document entry = new Document(document);
        entry.keySet().removeAll(List.of(TAGGED, "numbers", "keys"));
        entry.put("_id", TimeLine.of(measure).idOf(position()));
        entry.put(ASSIGNED, !measures().contains(measure));
        return entry;
    }

    /** Made of kind, time and event, so that an event that comes twice is there once. */
    String id() {
        return document.getString("_id");
    }

    public String eventId() {
        return document.getString("event");
    }

    public String kind() {
        return document.getString("kind");
    }

    public Instant at() {
        return document.getDate("at").toInstant();
    }

    public long millis() {
        return document.getDate("at").getTime();
    }

    public Position position() {
        return new Position(millis(), eventId());
    }

    public String subject() {
        return document.getString(SUBJECT);
    }

    /** That reported it, for instance {@code relations-service}. */
    public String service() {
        return document.getString("service");
    }

    public LocalizedText title() {
        Document title = document.get("title", Document.class);
        return new LocalizedText(title.getString("de"), title.getString("en"));
    }

    /** Path in the web UI. */
    public @Nullable String link() {
        return document.getString("link");
    }

    /** Whether a measure is what it is about, instead of speaking for one. */
    public boolean isOwn() {
        return service().equals(OWN);
    }

    /** Of a confidential matter nothing is said but that there is one. */
    public boolean isTagged() {
        return !part(TAGGED).isEmpty();
    }

    public Collection<String> measures() {
        return values(MEASURES);
    }

    /** All values at a path; none where the event has no such field. */
    public Collection<String> values(String path) {
        if (path.equals(SUBJECT)) {
            return List.of(subject());
        }
        if (path.startsWith(TAGS)) {
            return texts(part(TAGGED), path.substring(TAGS.length()));
        }
        Collection<String> keys = texts(part("keys"), Leaves.name(path));
        BigDecimal number = keys.isEmpty() ? number(path) : null;
        return number == null ? keys : List.of(number.stripTrailingZeros().toPlainString());
    }

    public @Nullable BigDecimal number(String path) {
        return switch (part("numbers").get(Leaves.name(path))) {
            case Decimal128 decimal -> decimal.bigDecimalValue();
            case Number whole -> BigDecimal.valueOf(whole.longValue());
            case null, default -> null;
        };
    }

    private Document part(String name) {
        return document.get(name, Document.class);
    }

    private static Collection<String> texts(Document part, String name) {
        return part.getList(name, String.class, List.of());
    }
}
