package city.weltoffen.relations.enquiry;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.relations.relation.RelationAccess;
import java.util.Collections;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who may read the letters of an enquiry, and who may speak for a department. */
@Component
public class EnquiryAccess {

    private final RelationAccess departments;

    EnquiryAccess(RelationAccess departments) {
        this.departments = departments;
    }

    /** The departments for which somebody may act. */
    public Set<String> departmentsOf(Identity identity) {
        return departments.departmentsOf(identity);
    }

    /**
     * Letters and sender are personal data: for the office, the departments asked and whoever entered the enquiry. All
     * other members see what it is about and what became of it.
     */
    public boolean mayReadLetters(Identity identity, Set<String> ownDepartments, EnquiryEntry enquiry) {
        return identity.isOffice()
                || enquiry.enteredBy().equals(identity.subject())
                || !Collections.disjoint(ownDepartments, enquiry.departments());
    }

    /** @throws DomainProblem {@code forbidden} */
    public void requireVoiceOf(Identity identity, String department) {
        if (!identity.isOffice() && !departmentsOf(identity).contains(department)) {
            throw DomainProblem.forbidden();
        }
    }
}
