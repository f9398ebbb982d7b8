package city.weltoffen.measures.report;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.measures.snapshot.Snapshot;
import city.weltoffen.measures.snapshot.Snapshots;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reports with their content, for members and for everybody. */
@Component
public class ReportViews {

    private final Reports reports;
    private final Snapshots snapshots;
    private final Clock businessClock;

    ReportViews(Reports reports, Snapshots snapshots, Clock businessClock) {
        this.reports = reports;
        this.snapshots = snapshots;
        this.businessClock = businessClock;
    }

    /**
     * With everything; before it is frozen as it would be now.
     *
     * @param comments that one may see
     */
    public ReportView internal(Report report, List<Comment> comments) {
        Frozen frozen = report.frozen();
        Snapshot content =
                frozen == null ? snapshots.take(LocalDate.now(businessClock)) : snapshots.require(frozen.snapshot());
        Optional<Report> before =
                frozen == null ? Reports.last(reports.all()) : Reports.previous(reports.all(), report);
        return new ReportView(
                report,
                frozen == null ? ReportView.Version.DRAFT : ReportView.Version.INTERNAL,
                content,
                before.map(this::content).orElse(null),
                comments);
    }

    /**
     * Without what is internal, compared with the published report before.
     *
     * @throws DomainProblem {@code not-found} for everybody as long as it is not published
     */
    public ReportView published(Report report) {
        if (report.stage() != Stage.PUBLISHED) {
            throw DomainProblem.notFound(report.id().value());
        }
        return withoutInternals(report);
    }

    /** The one that was frozen last of those published, without what is internal. */
    public Optional<ReportView> lastPublished() {
        return Reports.last(reports.published()).map(this::published);
    }

    /**
     * As everybody would see it, for the office.
     *
     * @throws DomainProblem {@code report-not-frozen}
     */
    public ReportView withoutInternals(Report report) {
        return new ReportView(
                report,
                ReportView.Version.PUBLIC,
                content(report).published(),
                Reports.previous(reports.published(), report)
                        .map(before -> content(before).published())
                        .orElse(null),
                List.of());
    }

    private Snapshot content(Report report) {
        Frozen frozen = report.frozen();
        if (frozen == null) {
            throw new DomainProblem("report-not-frozen");
        }
        return snapshots.require(frozen.snapshot());
    }
}
