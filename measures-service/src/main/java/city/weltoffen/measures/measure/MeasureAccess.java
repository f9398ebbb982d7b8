package city.weltoffen.measures.measure;

import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Identity;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who may do what with a measure. All members read it; the council and the public read published reports only. */
@Component
public class MeasureAccess {

    private final Directory directory;

    MeasureAccess(Directory directory) {
        this.directory = directory;
    }

    /**
     * What somebody may do.
     *
     * @param change details, milestones, papers: the office and who coordinates the responsible department
     * @param report progress, reached milestones: also members of the responsible and the involved departments
     * @param assign evidence: the office and who coordinates the responsible or an involved department
     * @param decide phase and status by hand, postponing, cancelling, merging: the office
     */
    public record Rights(boolean change, boolean report, boolean assign, boolean decide) {}

    public Rights rights(Identity identity, MeasureDetails details) {
        if (identity.isOffice()) {
            return new Rights(true, true, true, true);
        }
        Set<String> coordinated = directory.coordinatedBy(identity.subject());
        String responsible = details.responsible();
        boolean coordinates = responsible != null && coordinated.contains(responsible);
        boolean assigns = details.departments().stream().anyMatch(coordinated::contains);
        boolean takesPart = assigns
                || details.departments().stream().anyMatch(department -> department.equals(identity.department()));
        return new Rights(coordinates, takesPart, assigns, false);
    }

    /** @throws DomainProblem {@code forbidden} */
    public void requireChange(Identity identity, Measure measure) {
        require(rights(identity, measure.details()).change());
    }

    /** @throws DomainProblem {@code forbidden} */
    public void requireReport(Identity identity, Measure measure) {
        require(rights(identity, measure.details()).report());
    }

    /** @throws DomainProblem {@code forbidden} */
    public void requireAssign(Identity identity, Measure measure) {
        require(rights(identity, measure.details()).assign());
    }

    /** @throws DomainProblem {@code forbidden} */
    public void requireDecide(Identity identity, Measure measure) {
        require(rights(identity, measure.details()).decide());
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw DomainProblem.forbidden();
        }
    }
}
