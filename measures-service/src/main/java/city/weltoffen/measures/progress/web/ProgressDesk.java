package city.weltoffen.measures.progress.web;

import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.measures.measure.Measure;
import city.weltoffen.measures.measure.MeasureAccess;
import city.weltoffen.measures.measure.MeasureCode;
import city.weltoffen.measures.measure.MeasureDetails;
import city.weltoffen.measures.measure.Measures;
import city.weltoffen.measures.progress.ProgressReport;
import city.weltoffen.measures.progress.ProgressReportId;
import city.weltoffen.measures.progress.ProgressReports;
import city.weltoffen.measures.progress.ReportState;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who may do what with progress reports: all departments that take part write them, who coordinates the responsible one
 * approves. Others read what is approved.
 */
@Component
class ProgressDesk {

    private final Measures measures;
    private final MeasureAccess access;
    private final ProgressReports reports;
    private final Directory directory;

    ProgressDesk(Measures measures, MeasureAccess access, ProgressReports reports, Directory directory) {
        this.measures = measures;
        this.access = access;
        this.reports = reports;
        this.directory = directory;
    }

    Measure measure(String code) {
        return measures.require(new MeasureCode(code));
    }

    /** @throws DomainProblem {@code forbidden} where the person does not take part */
    Measure written(String code, Identity identity) {
        Measure measure = measure(code);
        access.requireReport(identity, measure);
        return measure;
    }

    /** @throws DomainProblem {@code forbidden} where the person does not decide for the responsible department */
    Measure decided(String code, Identity identity) {
        Measure measure = measure(code);
        access.requireChange(identity, measure);
        return measure;
    }

    ProgressReport report(Measure measure, String id) {
        return reports.require(measure.id(), new ProgressReportId(id));
    }

    /** @throws DomainProblem {@code forbidden} where it is not for that reader, or not yet */
    ProgressReport readable(Measure measure, String id, Identity identity) {
        ProgressReport report = report(measure, id);
        if (report.state() != ReportState.APPROVED) {
            access.requireReport(identity, measure);
        }
        return report;
    }

    List<ProgressReport> readable(Measure measure, Identity identity) {
        boolean inside = access.rights(identity, measure.details()).report();
        return reports.of(measure.id()).stream()
                .filter(report -> inside || report.state() == ReportState.APPROVED)
                .toList();
    }

    /** The department for which somebody writes: the own one, else one that is coordinated, else the responsible one. */
    @Nullable
    String departmentOf(Identity identity, MeasureDetails measure) {
        Set<String> departments = measure.departments();
        String own = identity.department();
        if (own != null && departments.contains(own)) {
            return own;
        }
        Set<String> coordinated = directory.coordinatedBy(identity.subject());
        return departments.stream().filter(coordinated::contains).findFirst().orElse(measure.responsible());
    }

    ProgressReportResponse response(ProgressReport report, Measure measure, Identity identity) {
        MeasureAccess.Rights rights = access.rights(identity, measure.details());
        boolean draft = report.state() == ReportState.DRAFT;
        boolean submitted = report.state() == ReportState.SUBMITTED;
        return ProgressReportResponse.of(
                report,
                rights.report(),
                new ProgressReportResponse.May(
                        draft && rights.report(),
                        submitted && rights.change(),
                        submitted && rights.change() && !reports.needsOtherEyes(report, identity.subject())));
    }
}
