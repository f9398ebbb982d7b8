package city.weltoffen.relations.memory;

import city.weltoffen.defaults.security.Identity;
import city.weltoffen.relations.relation.RelationAccess;
import city.weltoffen.relations.relation.RelationId;
import city.weltoffen.relations.relation.RelationIndex;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Who may see what of a memory. Events keep the titles they had; a relation that became confidential after them is known
 * from then on to those only who may see it now.
 */
@Component
public class MemoryAccess {

    private final RelationIndex relations;
    private final RelationAccess access;

    MemoryAccess(RelationIndex relations, RelationAccess access) {
        this.relations = relations;
        this.access = access;
    }

    public Predicate<MemoryEntry> of(Identity reader) {
        Set<String> departments = access.departmentsOf(reader);
        return entry ->
                reader.isOffice() || !entry.kind().startsWith("relation.") || maySee(reader, departments, entry);
    }

    private boolean maySee(Identity reader, Set<String> departments, MemoryEntry entry) {
        String subject = entry.subject();
        return subject != null
                && relations
                        .find(new RelationId(subject))
                        .filter(relation -> access.maySee(reader, departments, relation.details()))
                        .isPresent();
    }
}
