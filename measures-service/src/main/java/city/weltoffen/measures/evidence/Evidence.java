package city.weltoffen.measures.evidence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.timeline.TimeLine;
import city.weltoffen.defaults.timeline.TimeLinePage;
import city.weltoffen.defaults.timeline.TimeLines;
import city.weltoffen.measures.measure.MeasureCode;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Which events speak for which measure. */
@Repository
public class Evidence {

    static final String COLLECTION = "evidence";

    private final MongoTemplate template;
    private final TimeLines<CopiedEvent> lines;

    Evidence(MongoTemplate template) {
        this.template = template;
        this.lines = new TimeLines<>(template, COLLECTION, CopiedEvent::read, CopiedEvent::position);
    }

    void add(String measure, CopiedEvent event) {
        template.save(event.asEvidenceOf(measure), COLLECTION);
    }

    void remove(String measure, CopiedEvent event) {
        String id = TimeLine.of(measure).idOf(event.position());
        template.remove(Query.query(where("_id").is(id)), COLLECTION);
    }

    void unlink(String subject) {
        template.updateMulti(
                Query.query(where(CopiedEvent.SUBJECT).is(subject)), new Update().unset("link"), COLLECTION);
    }

    /** Of a matter that became confidential its earlier events say no more than the present one. */
    void conceal(CopiedEvent present) {
        template.updateMulti(
                Query.query(where(CopiedEvent.SUBJECT).is(present.subject())), present.concealing(), COLLECTION);
    }

    /**
     * What speaks for a measure, newest first.
     *
     * @throws DomainProblem {@code invalid} when the cursor is none
     */
    public TimeLinePage<CopiedEvent> page(MeasureCode measure, @Nullable String cursor, int size) {
        return lines.page(List.of(TimeLine.of(measure.value())), event -> true, cursor, size);
    }

    /** What says so itself, only as much as is needed to count it. */
    void forEachTagged(String measure, Consumer<CopiedEvent> consumer) {
        TimeLine line = TimeLine.of(measure);
        Query all = Query.query(where("_id")
                .gte(line.first())
                .lt(line.end())
                .and(CopiedEvent.ASSIGNED)
                .is(false));
        all.fields().include("event", "kind", "at");
        try (Stream<Document> entries = template.stream(all, Document.class, COLLECTION)) {
            entries.forEach(document -> consumer.accept(CopiedEvent.read(document)));
        }
    }
}
