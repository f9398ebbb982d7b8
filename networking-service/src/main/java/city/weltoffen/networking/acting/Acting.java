package city.weltoffen.networking.acting;

import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Actor;
import city.weltoffen.defaults.security.CurrentIdentity;
import city.weltoffen.defaults.security.Identity;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Who acts now, and what somebody may do for a department. */
@Component
public class Acting {

    private final Actor actor;
    private final CurrentIdentity current;
    private final Directory directory;
    private final Clock businessClock;

    Acting(Actor actor, CurrentIdentity current, Directory directory, Clock businessClock) {
        this.actor = actor;
        this.current = current;
        this.directory = directory;
        this.businessClock = businessClock;
    }

    public Moment now() {
        Person by =
                new Person(actor.subject(), current.find().map(Identity::name).orElse(null));
        return new Moment(businessClock.instant(), today(), by);
    }

    public LocalDate today() {
        return LocalDate.now(businessClock);
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

    /** @throws DomainProblem {@code invalid} where there is no such department */
    public void requireDepartment(String department) {
        if (directory.department(department).isEmpty()) {
            throw DomainProblem.invalid("#/department", "department-unknown", department);
        }
    }
}
