package city.weltoffen.networking.learning;

import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Identity;
import org.springframework.stereotype.Component;

/** What somebody may do for a department. */
@Component
public class Rights {

    private final Directory directory;

    Rights(Directory directory) {
        this.directory = directory;
    }

    /** Whether somebody coordinates the department, deputises for it, or is in the office. */
    public boolean coordinates(Identity identity, String department) {
        return identity.isOffice()
                || directory.coordinatedBy(identity.subject()).contains(department);
    }

    /** @throws DomainProblem {@code forbidden} */
    public void requireCoordinates(Identity identity, String department) {
        if (!coordinates(identity, department)) {
            throw DomainProblem.forbidden();
        }
    }

    /** Whether somebody is a member of the department, coordinates it, or is in the office. */
    public boolean belongsTo(Identity identity, String department) {
        return department.equals(identity.department()) || coordinates(identity, department);
    }

    /** @throws DomainProblem {@code invalid} where there is no such department, or no longer */
    public void requireDepartment(String department) {
        if (directory.department(department).filter(known -> !known.hasEnded()).isEmpty()) {
            throw DomainProblem.invalid("#/department", "department-unknown", department);
        }
    }
}
