package city.weltoffen.networking.interest;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.networking.department.DepartmentId;
import city.weltoffen.networking.department.Departments;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds departments that can be interested: those that exist and go on. */
@Component
public class Claimants {

    private final Departments departments;

    Claimants(Departments departments) {
        this.departments = departments;
    }

    /**
     * @param pointer of the field that names it
     * @throws DomainProblem naming the field that is wrong
     */
    public Claimant living(String department, String pointer) {
        departments.problem(pointer, department).ifPresent(problem -> {
            throw DomainProblem.invalid(List.of(problem));
        });
        return of(department);
    }

    /** Also one that ended. */
    Claimant of(String department) {
        return new Claimant(
                department,
                departments.require(new DepartmentId(department)).details().name());
    }
}
