package city.weltoffen.networking.learning;

import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.networking.department.Departments;
import java.util.List;
import org.springframework.stereotype.Component;

/** What somebody may do for a department. */
@Component
public class Rights {

    private final Directory directory;
    private final Departments departments;

    Rights(Directory directory, Departments departments) {
        this.directory = directory;
        this.departments = departments;
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
        departments.problem("#/department", department).ifPresent(problem -> {
            throw DomainProblem.invalid(List.of(problem));
        });
    }
}
