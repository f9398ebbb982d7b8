package city.weltoffen.measures.evidence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.weltoffen.defaults.timeline.TimeLine;
import city.weltoffen.defaults.timeline.TimeLinePage;
import city.weltoffen.defaults.timeline.TimeLines;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The service's own copy of all events, each once; a kind, or a time of a kind, is a range of the primary key. */
@Repository
public class EventCopies {

    static final String COLLECTION = "events";
    private static final int BATCH = 1000;

    private final MongoTemplate template;
    private final TimeLines<CopiedEvent> lines;

    EventCopies(MongoTemplate template) {
        this.template = template;
        this.lines = new TimeLines<>(template, COLLECTION, CopiedEvent::read, CopiedEvent::position);
    }

    void add(CopiedEvent event) {
        template.save(event.document(), COLLECTION);
    }

    /** Takes the links to a matter that is gone out of its events. */
    void unlink(String subject) {
        template.updateMulti(
                Query.query(where(CopiedEvent.SUBJECT).is(subject)), new Update().unset("link"), COLLECTION);
    }

    /** Of a matter that became confidential its earlier events, which named it, say no more than the present one. */
    void conceal(CopiedEvent present) {
        Query named = Query.query(where(CopiedEvent.SUBJECT)
                .is(present.subject())
                .and(CopiedEvent.TAGGED)
                .ne(new Document()));
        template.updateMulti(named, present.concealing(), COLLECTION);
    }

    public Optional<CopiedEvent> find(String eventId) {
        return Optional.ofNullable(
                        template.findOne(Query.query(where("event").is(eventId)), Document.class, COLLECTION))
                .map(CopiedEvent::read);
    }

    /** Those of the ids that are copied, newest first. */
    List<CopiedEvent> find(Collection<String> ids) {
        return found(ids)
                .map(CopiedEvent::read)
                .sorted(Comparator.comparing(CopiedEvent::position).reversed())
                .toList();
    }

    Set<String> known(Collection<String> ids) {
        return found(ids).map(document -> document.getString("_id")).collect(Collectors.toUnmodifiableSet());
    }

    private Stream<Document> found(Collection<String> ids) {
        return template.find(Query.query(where("_id").in(ids)), Document.class, COLLECTION).stream();
    }

    /** Hands over all events of some kinds in one go, in no order, and never holds more than some of them. */
    public void forEach(Collection<String> kinds, Consumer<CopiedEvent> consumer) {
        if (kinds.isEmpty()) {
            return;
        }
        List<Criteria> ranges = kinds.stream()
                .map(TimeLine::of)
                .map(line -> where("_id").gte(line.first()).lt(line.end()))
                .toList();
        Query all = Query.query(new Criteria().orOperator(ranges)).cursorBatchSize(BATCH);
        try (Stream<Document> events = template.stream(all, Document.class, COLLECTION)) {
            events.forEach(document -> consumer.accept(CopiedEvent.read(document)));
        }
    }

    /** Events of some kinds that say what they are about, newest first. */
    public TimeLinePage<CopiedEvent> page(
            Collection<String> kinds, Instant from, Instant until, @Nullable String cursor, int size) {
        List<TimeLine> asked = kinds.stream()
                .map(kind -> TimeLine.of(kind).between(from, until))
                .toList();
        return lines.page(asked, CopiedEvent::isTagged, cursor, size);
    }
}
