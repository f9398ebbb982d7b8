package city.weltoffen.networking.shadowing.web;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.web.Versioned;
import city.weltoffen.networking.acting.Acting;
import city.weltoffen.networking.learning.Rights;
import city.weltoffen.networking.shadowing.ApplicationState;
import city.weltoffen.networking.shadowing.JobShadowing;
import city.weltoffen.networking.shadowing.JobShadowingApplication;
import city.weltoffen.networking.shadowing.JobShadowingId;
import city.weltoffen.networking.shadowing.JobShadowings;
import city.weltoffen.networking.shadowing.LearningReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Who may do what with job shadowing: who coordinates the department that offers it, and the office, change it and decide
 * on applications; all apply, and report of their own.
 */
@Component
class JobShadowingDesk {

    private final JobShadowings shadowings;
    private final Rights rights;
    private final Acting acting;

    JobShadowingDesk(JobShadowings shadowings, Rights rights, Acting acting) {
        this.shadowings = shadowings;
        this.rights = rights;
        this.acting = acting;
    }

    /** @throws DomainProblem {@code forbidden} */
    void requireMayOffer(String department, Identity identity) {
        rights.requireDepartment(department);
        rights.requireCoordinates(identity, department);
    }

    /** @throws DomainProblem {@code not-found} or {@code forbidden} */
    JobShadowingId offeredBy(String id, Identity identity) {
        JobShadowing shadowing = shadowings.require(new JobShadowingId(id));
        rights.requireCoordinates(identity, shadowing.details().department());
        return shadowing.id();
    }

    /** @throws DomainProblem {@code job-shadowing-no-report} where there is none */
    LearningReport reportOf(JobShadowing shadowing, Identity identity) {
        return shadowing
                .ofPerson(identity.subject())
                .map(JobShadowingApplication::report)
                .orElseThrow(() -> new DomainProblem("job-shadowing-no-report"));
    }

    /** The department that keeps an article on it: the person's own, else the one that offered it. */
    String departmentOf(JobShadowing shadowing, Identity identity) {
        return Objects.requireNonNullElse(
                identity.department(), shadowing.details().department());
    }

    ResponseEntity<JobShadowingResponse> answer(JobShadowing shadowing, Identity identity) {
        return Versioned.ok(shadowing.version(), response(shadowing, identity));
    }

    JobShadowingResponse response(JobShadowing shadowing, Identity identity) {
        boolean inside = rights.belongsTo(identity, shadowing.details().department());
        return response(shadowing, identity, inside ? shadowing.applications() : null);
    }

    /** In a list, without who applied. */
    JobShadowingResponse entry(JobShadowing shadowing, Identity identity) {
        return response(shadowing, identity, null);
    }

    private JobShadowingResponse response(
            JobShadowing shadowing, Identity identity, @Nullable List<JobShadowingApplication> applications) {
        return JobShadowingResponse.of(
                shadowing,
                applications,
                latestOf(shadowing, identity.subject()).orElse(null),
                shadowings.reportDue(shadowing),
                may(shadowing, identity));
    }

    /** The one that counts, else the last that was declined or withdrawn. */
    private static Optional<JobShadowingApplication> latestOf(JobShadowing shadowing, String subject) {
        return shadowing
                .ofPerson(subject)
                .or(() -> shadowing.applications().reversed().stream()
                        .filter(one -> one.isOf(subject))
                        .findFirst());
    }

    private JobShadowingResponse.MayJobShadowing may(JobShadowing shadowing, Identity identity) {
        LocalDate today = acting.today();
        Optional<JobShadowingApplication> mine = shadowing.ofPerson(identity.subject());
        ApplicationState state = mine.map(JobShadowingApplication::state).orElse(null);
        LearningReport report = mine.map(JobShadowingApplication::report).orElse(null);
        boolean begun = !today.isBefore(shadowing.details().begins());
        boolean offers = rights.coordinates(identity, shadowing.details().department());
        return new JobShadowingResponse.MayJobShadowing(
                offers && !shadowing.closed(),
                mine.isEmpty() && shadowing.isOpen(today),
                state == ApplicationState.APPLIED || state == ApplicationState.ACCEPTED && !begun,
                offers,
                begun && (state == ApplicationState.ACCEPTED || report != null && report.article() == null),
                report != null && report.article() == null);
    }
}
