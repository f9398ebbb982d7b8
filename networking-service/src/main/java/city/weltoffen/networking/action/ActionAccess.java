package city.weltoffen.networking.action;

import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Identity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may do what with action items. All members read them. */
@Component
public class ActionAccess {

    private final Directory directory;
    private final MeetingDesk meetings;

    ActionAccess(Directory directory, MeetingDesk meetings) {
        this.directory = directory;
        this.meetings = meetings;
    }

    /** Whether somebody may change it: whose it is, who coordinates its department, who leads its meeting, the office. */
    public boolean mayAct(Identity identity, ActionItem item) {
        Responsible responsible = item.responsible();
        return identity.isOffice()
                || responsible.isIn(identity.subject())
                || coordinates(identity, responsible.department())
                || leads(identity, item.source());
    }

    /** @throws DomainProblem {@code forbidden} */
    public void requireAct(Identity identity, ActionItem item) {
        require(mayAct(identity, item));
    }

    /**
     * Lets members assign to their own department, coordinators to theirs, and who leads a meeting to any.
     *
     * @throws DomainProblem {@code forbidden}
     */
    public void requireAssign(Identity identity, String department, @Nullable AgreedIn source) {
        require(identity.isOffice()
                || department.equals(identity.department())
                || coordinates(identity, department)
                || leads(identity, source));
    }

    private boolean coordinates(Identity identity, String department) {
        return directory.coordinatedBy(identity.subject()).contains(department);
    }

    private boolean leads(Identity identity, @Nullable AgreedIn source) {
        return source != null && meetings.leads(identity, source.meeting());
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw DomainProblem.forbidden();
        }
    }
}
