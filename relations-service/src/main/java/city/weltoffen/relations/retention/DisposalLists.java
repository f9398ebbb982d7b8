package city.weltoffen.relations.retention;

import city.weltoffen.defaults.problems.DomainProblem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** All lists of matters that were due. */
@Repository
public class DisposalLists {

    private static final int ATTEMPTS = 10;

    private final MongoTemplate template;

    DisposalLists(MongoTemplate template) {
        this.template = template;
    }

    /** The latest first. */
    public List<DisposalList> all() {
        return template.find(new Query().with(Sort.by(Sort.Direction.DESC, "_id")), DisposalList.class);
    }

    Optional<DisposalList> find(String id) {
        return Optional.ofNullable(template.findById(id, DisposalList.class));
    }

    /** @throws DomainProblem {@code not-found} */
    public DisposalList require(String id) {
        return find(id).orElseThrow(() -> DomainProblem.notFound(id));
    }

    /** Once; again it changes nothing. */
    void issue(String id, LocalDate on, List<DisposalItem> items) {
        try {
            template.insert(new DisposalList(id, on, items, null));
        } catch (DuplicateKeyException overtaken) {
            // another instance was faster: the list is there
        }
    }

    /** Applies a decision, again on a fresh state when somebody else was faster. */
    DisposalList update(String id, UnaryOperator<DisposalList> decision) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return template.save(decision.apply(require(id)));
            } catch (OptimisticLockingFailureException overtaken) {
                // decided on a list that is another one by now
            }
        }
        throw new DomainProblem("busy", id);
    }
}
