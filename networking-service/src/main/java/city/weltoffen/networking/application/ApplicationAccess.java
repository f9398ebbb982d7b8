package city.weltoffen.networking.application;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.networking.interest.WantedCall;
import city.weltoffen.networking.learning.Rights;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Who writes applications: who coordinates one of its departments, and the office. All members read. */
@Component
public class ApplicationAccess {

    private final Rights rights;
    private final JointApplications joint;

    ApplicationAccess(Rights rights, JointApplications joint) {
        this.rights = rights;
        this.joint = joint;
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

    /**
     * A department takes part, leaves and gives up the lead by its own act, or the office's; its interest in taking part in
     * the call is such an act too.
     *
     * @param before departments that take part until now, the responsible one first
     * @throws DomainProblem {@code application-departments}
     */
    public void requireOwnActs(Identity identity, List<String> before, ApplicationContent after) {
        WantedCall call = after.call();
        List<String> asking = call == null ? List.of() : joint.departments(call.callId());
        Stream<String> joining = after.departments().stream()
                .filter(department -> !before.contains(department) && !asking.contains(department));
        Stream<String> leaving =
                before.stream().filter(department -> !after.departments().contains(department));
        Stream<String> notLeading = before.stream().limit(1).filter(first -> !first.equals(after.responsible()));
        if (!Stream.of(joining, leaving, notLeading)
                .flatMap(departments -> departments)
                .allMatch(department -> rights.coordinates(identity, department))) {
            throw DomainProblem.of(HttpStatus.FORBIDDEN, "application-departments");
        }
    }
}
