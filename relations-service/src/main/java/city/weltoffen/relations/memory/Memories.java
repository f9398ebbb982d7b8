package city.weltoffen.relations.memory;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.timeline.TimeLine;
import city.weltoffen.defaults.timeline.TimeLinePage;
import city.weltoffen.defaults.timeline.TimeLines;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
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
    private final TimeLines<MemoryEntry> lines;

    Memories(MongoTemplate template) {
        this.template = template;
        this.lines = new TimeLines<>(
                template,
                template.getCollectionName(MemoryEntry.class),
                document -> template.getConverter().read(MemoryEntry.class, document),
                MemoryEntry::position);
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
    public TimeLinePage<MemoryEntry> of(
            Set<String> partners, Predicate<MemoryEntry> visible, @Nullable String cursor, int size) {
        return lines.page(partners.stream().map(TimeLine::of).toList(), visible, cursor, size);
    }
}
