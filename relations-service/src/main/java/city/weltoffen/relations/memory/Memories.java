package city.weltoffen.relations.memory;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.weltoffen.defaults.problems.DomainProblem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The memories of all partners. */
@Repository
public class Memories {

    /** Of matters that can be deleted, in the web UI. */
    private static final List<String> PAGES = List.of("/relations/", "/enquiries/", "/activities/");

    private final MongoTemplate template;

    Memories(MongoTemplate template) {
        this.template = template;
    }

    /** Adds entries; one that is there already stays what it is. */
    void add(Collection<MemoryEntry> entries) {
        entries.forEach(template::save);
    }

    /** Takes the links to a matter out of all entries. */
    void unlink(String matter) {
        List<String> links = PAGES.stream().map(page -> page + matter).toList();
        template.updateMulti(Query.query(where("link").in(links)), new Update().unset("link"), MemoryEntry.class);
    }

    /**
     * What a reader may see of a partner under any of its ids, newest first; what was reported under several of them
     * once.
     *
     * @param cursor of the part that follows another one
     * @throws DomainProblem {@code invalid} when the cursor is none
     */
    public MemoryPage of(Set<String> partners, Predicate<MemoryEntry> visible, @Nullable String cursor, int size) {
        MemoryPosition before = cursor == null ? null : MemoryPosition.ofCursor(cursor);
        List<MemoryEntry> found = new ArrayList<>();
        boolean more = true;
        // what the reader may not see is made up for by older entries, so that no page is short but the last
        while (more && found.size() <= size) {
            List<MemoryEntry> batch = newest(partners, before, size + 1);
            batch.stream().filter(visible).forEach(found::add);
            more = batch.size() > size;
            before = batch.isEmpty() ? before : batch.getLast().position();
        }
        List<MemoryEntry> entries = found.stream().limit(size).toList();
        return new MemoryPage(
                entries, found.size() > size ? entries.getLast().position().cursor() : null);
    }

    private List<MemoryEntry> newest(Set<String> partners, @Nullable MemoryPosition before, int most) {
        var newestFirst = new TreeMap<MemoryPosition, MemoryEntry>(Comparator.reverseOrder());
        partners.stream()
                .flatMap(partner -> newest(new MemoryRange(partner), before, most))
                .forEach(entry -> newestFirst.putIfAbsent(entry.position(), entry));
        return newestFirst.values().stream().limit(most).toList();
    }

    private Stream<MemoryEntry> newest(MemoryRange range, @Nullable MemoryPosition before, int most) {
        String end = before == null ? range.end() : range.idOf(before);
        return template
                .find(
                        Query.query(where("_id").gte(range.first()).lt(end))
                                .with(Sort.by(Sort.Direction.DESC, "_id"))
                                .limit(most),
                        MemoryEntry.class)
                .stream();
    }
}
