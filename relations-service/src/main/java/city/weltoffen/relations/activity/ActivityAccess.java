package city.weltoffen.relations.activity;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.relations.relation.RelationAccess;
import java.util.Collections;
import org.springframework.stereotype.Component;

/** Who may plan and change an activity: the office every one, a department its own. */
@Component
public class ActivityAccess {

    private final RelationAccess relations;

    ActivityAccess(RelationAccess relations) {
        this.relations = relations;
    }

    public boolean mayChange(Identity identity, ActivityDetails details) {
        return identity.isOffice() || !Collections.disjoint(relations.departmentsOf(identity), details.departments());
    }

    /** @throws DomainProblem {@code forbidden} */
    public void requireChange(Identity identity, ActivityDetails details) {
        if (!mayChange(identity, details)) {
            throw DomainProblem.forbidden();
        }
    }
}
