package city.weltoffen.defaults.timeline;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.weltoffen.defaults.problems.DomainProblem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Reads the time lines of a collection.
 *
 * @param read makes an entry of a document
 */
public record TimeLines<E>(
        MongoTemplate template, String collection, Function<Document, E> read, Function<E, Position> position) {

    /**
     * What a reader may see of several time lines, newest first; what stands on several of them once.
     *
     * @param cursor of the part that follows another one
     * @throws DomainProblem {@code invalid} when the cursor is none
     */
    public TimeLinePage<E> page(Collection<TimeLine> lines, Predicate<E> visible, @Nullable String cursor, int size) {
        Position before = cursor == null ? null : Position.ofCursor(cursor);
        List<E> found = new ArrayList<>();
        boolean more = true;
        // what the reader may not see is made up for by older entries, so that no page is short but the last
        while (more && found.size() <= size) {
            List<E> batch = newest(lines, before, size + 1);
            batch.stream().filter(visible).forEach(found::add);
            more = batch.size() > size;
            before = batch.isEmpty() ? before : position.apply(batch.getLast());
        }
        List<E> entries = found.stream().limit(size).toList();
        return new TimeLinePage<>(
                entries, found.size() > size ? position.apply(entries.getLast()).cursor() : null);
    }

    private List<E> newest(Collection<TimeLine> lines, @Nullable Position before, int most) {
        var newestFirst = new TreeMap<Position, E>(Comparator.reverseOrder());
        lines.stream()
                .flatMap(line -> newest(line, before, most))
                .forEach(entry -> newestFirst.putIfAbsent(position.apply(entry), entry));
        return newestFirst.values().stream().limit(most).toList();
    }

    private Stream<E> newest(TimeLine line, @Nullable Position before, int most) {
        String end = before == null ? line.end() : line.endBefore(before);
        Query query = Query.query(where("_id").gte(line.first()).lt(end))
                .with(Sort.by(Sort.Direction.DESC, "_id"))
                .limit(most);
        return template.find(query, Document.class, collection).stream().map(read);
    }
}
