package city.weltoffen.measures.report;

import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.succession.Successors;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/**
 * Who sees what of a report. The office sees everything; departments that were asked see its content and what they said
 * themselves; everybody else sees it once it is published, without internal parts.
 */
@Component
public class ReportAccess {

    private final Directory directory;
    private final Successors successors;

    ReportAccess(Directory directory, Successors successors) {
        this.directory = directory;
        this.successors = successors;
    }

    /** Whether somebody may know of it at all. Who runs the system may not. */
    public boolean sees(Identity identity, Report report) {
        return identity.isOffice()
                || !asked(identity, report).isEmpty() && report.stage() != Stage.WITHDRAWN
                || report.stage() == Stage.PUBLISHED && (identity.isMember() || identity.isCouncil());
    }

    /** @throws DomainProblem {@code not-found} for who may not even know of it */
    public void requireSees(Identity identity, Report report) {
        if (!sees(identity, report)) {
            throw DomainProblem.notFound(report.id().value());
        }
    }

    /** Whether somebody sees why measures stand as they do. */
    public boolean seesInternals(Identity identity, Report report) {
        return identity.isOffice() || !asked(identity, report).isEmpty();
    }

    /** Comments are between the office and the department that made them. */
    public List<Comment> comments(Identity identity, Report report) {
        Set<String> own = departmentsOf(identity);
        return report.comments().stream()
                .filter(comment -> identity.isOffice() || own.contains(comment.department()))
                .toList();
    }

    /** Departments that were asked and to which somebody belongs. */
    public Set<String> asked(Identity identity, Report report) {
        Set<String> own = new TreeSet<>(departmentsOf(identity));
        own.retainAll(departments(report));
        return own;
    }

    /** The own one, those coordinated, and those whose place these took. */
    private Set<String> departmentsOf(Identity identity) {
        Set<String> own = new TreeSet<>(directory.coordinatedBy(identity.subject()));
        Optional.ofNullable(identity.department()).ifPresent(own::add);
        return successors.withFormer(own);
    }

    /** Departments for which somebody may comment now; the office also notes what it was told by telephone. */
    public Set<String> speaksFor(Identity identity, Report report) {
        Set<String> departments = new TreeSet<>(departments(report));
        departments.removeIf(department -> !speaksFor(identity, department));
        return report.stage() == Stage.COMMENTING ? departments : Set.of();
    }

    /** @throws DomainProblem {@code forbidden} */
    public void requireSpeaksFor(Identity identity, String department) {
        if (!speaksFor(identity, department)) {
            throw DomainProblem.forbidden();
        }
    }

    private boolean speaksFor(Identity identity, String department) {
        return identity.isOffice()
                || directory.coordinatedBy(identity.subject()).contains(department);
    }

    private static List<String> departments(Report report) {
        return Optional.ofNullable(report.asked()).map(Asking::departments).orElse(List.of());
    }
}
