package city.weltoffen.relations.relation;

import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.succession.Successors;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who may see and who may change a relation. */
@Component
public class RelationAccess {

    private final Directory directory;
    private final Successors successors;

    RelationAccess(Directory directory, Successors successors) {
        this.directory = directory;
        this.successors = successors;
    }

    /** The departments for which somebody may act: the own one, those coordinated, and those whose place these took. */
    public Set<String> departmentsOf(Identity identity) {
        Set<String> departments = new HashSet<>(directory.coordinatedBy(identity.subject()));
        if (identity.department() != null) {
            departments.add(identity.department());
        }
        return successors.withFormer(departments);
    }

    /** A confidential relation is for the office and the departments named. */
    public boolean maySee(Identity identity, Set<String> ownDepartments, RelationDetails details) {
        return !details.confidential()
                || identity.isOffice()
                || !Collections.disjoint(ownDepartments, details.visibleTo())
                || !Collections.disjoint(ownDepartments, details.departments());
    }

    /** The office everything; members of the responsible and the involved departments theirs. */
    public boolean mayChange(Identity identity, RelationDetails details) {
        return identity.isOffice() || !Collections.disjoint(departmentsOf(identity), details.departments());
    }

    /** @throws DomainProblem {@code not-found}, as if a confidential one did not exist */
    public Relation requireVisible(Identity identity, Relation relation) {
        if (!maySee(identity, departmentsOf(identity), relation.details())) {
            throw DomainProblem.notFound(relation.id().value());
        }
        return relation;
    }

    /** @throws DomainProblem {@code not-found} or {@code forbidden} */
    public void requireChange(Identity identity, Relation relation) {
        requireVisible(identity, relation);
        if (!mayChange(identity, relation.details())) {
            throw DomainProblem.forbidden();
        }
    }
}
