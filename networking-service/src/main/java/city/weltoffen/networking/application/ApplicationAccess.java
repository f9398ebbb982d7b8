package city.weltoffen.networking.application;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.networking.learning.Rights;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Who writes applications: who coordinates one of its departments, and the office. All members read. */
@Component
public class ApplicationAccess {

    private final Rights rights;

    ApplicationAccess(Rights rights) {
        this.rights = rights;
    }

    /** Whether somebody writes for one of these departments. */
    public boolean mayWrite(Identity identity, Collection<String> departments) {
        return departments.stream().anyMatch(department -> rights.coordinates(identity, department));
    }

    /** @throws DomainProblem {@code forbidden} */
    public void requireWrite(Identity identity, Collection<String> departments) {
        if (!mayWrite(identity, departments)) {
            throw DomainProblem.forbidden();
        }
    }
}
