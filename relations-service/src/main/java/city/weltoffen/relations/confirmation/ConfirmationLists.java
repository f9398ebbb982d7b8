package city.weltoffen.relations.confirmation;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.weltoffen.defaults.aggregate.AggregateStore;
import city.weltoffen.defaults.aggregate.AggregateStores;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.succession.Followed;
import city.weltoffen.relations.relation.RelationId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** All confirmation lists. */
@Repository
public class ConfirmationLists {

    private final AggregateStore<ConfirmationList> store;

    ConfirmationLists(AggregateStores stores) {
        this.store = stores.of(ConfirmationList.class);
    }

    /** @throws DomainProblem {@code not-found} */
    public ConfirmationList require(String id) {
        return store.require(new ConfirmationListId(id));
    }

    public List<ConfirmationList> all() {
        return store.find();
    }

    public List<ConfirmationList> ofDepartments(Collection<String> departments) {
        return store.find(where("department").in(departments));
    }

    /** Once a year; again it changes nothing. */
    void issue(String department, int year, List<RelationId> relations, LocalDate today, LocalDate answerBy) {
        ConfirmationListId id = ConfirmationListId.of(department, year);
        if (store.find(id).isPresent()) {
            return;
        }
        List<RelationId> fresh = withoutAsked(department, year, relations);
        if (fresh.isEmpty()) {
            return;
        }
        try {
            store.save(ConfirmationList.issue(id, department, fresh, today, answerBy));
        } catch (DuplicateKeyException overtaken) {
            // another instance was faster: the list is there
        }
    }

    /** What came to the department with the list of another one is asked already. */
    private List<RelationId> withoutAsked(String department, int year, List<RelationId> relations) {
        Set<RelationId> asked = ofDepartments(Set.of(department)).stream()
                .filter(list -> list.issuedOn().getYear() == year)
                .flatMap(list -> list.relations().stream())
                .collect(Collectors.toUnmodifiableSet());
        return relations.stream().filter(relation -> !asked.contains(relation)).toList();
    }

    void departmentFollowed(ConfirmationListId id, Followed followed, List<RelationId> open) {
        store.update(id, list -> list.departmentFollowed(followed, open));
    }

    void escalate(ConfirmationListId id, List<RelationId> open, LocalDate today) {
        store.update(id, list -> list.escalate(open, today));
    }
}
