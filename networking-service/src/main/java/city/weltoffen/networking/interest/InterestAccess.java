package city.weltoffen.networking.interest;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.networking.learning.Rights;
import org.springframework.stereotype.Component;

/** Who may do what with interests: members declare for their department, who coordinates it says what was decided. */
@Component
public class InterestAccess {

    private final Rights rights;

    InterestAccess(Rights rights) {
        this.rights = rights;
    }

    /** Whether somebody may declare an interest of that department. */
    public boolean mayDeclare(Identity identity, String department) {
        return rights.belongsTo(identity, department);
    }

    /** Whether somebody may record what the department decided. */
    public boolean mayDecide(Identity identity, String department) {
        return rights.coordinates(identity, department);
    }

    /** Whether somebody may change it or end it; after a decision only who may record one. */
    public boolean mayChange(Identity identity, Interest interest) {
        String department = interest.claimant().department();
        return interest.decision() == null ? mayDeclare(identity, department) : mayDecide(identity, department);
    }

    /** @throws DomainProblem {@code forbidden} */
    public void requireDeclare(Identity identity, String department) {
        require(mayDeclare(identity, department));
    }

    /** @throws DomainProblem {@code forbidden} */
    public void requireDecide(Identity identity, Interest interest) {
        require(mayDecide(identity, interest.claimant().department()));
    }

    /** @throws DomainProblem {@code forbidden} */
    public void requireChange(Identity identity, Interest interest) {
        require(mayChange(identity, interest));
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw DomainProblem.forbidden();
        }
    }
}
