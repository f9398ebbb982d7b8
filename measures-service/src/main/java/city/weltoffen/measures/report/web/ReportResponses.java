package city.weltoffen.measures.report.web;

import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.web.Versioned;
import city.weltoffen.measures.report.Asking;
import city.weltoffen.measures.report.Report;
import city.weltoffen.measures.report.ReportAccess;
import city.weltoffen.measures.report.Reporting;
import city.weltoffen.measures.report.Stage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with a report as its reader may see it. */
@Component
class ReportResponses {

    private final ReportAccess access;
    private final Reporting reporting;
    private final Clock businessClock;

    ReportResponses(ReportAccess access, Reporting reporting, Clock businessClock) {
        this.access = access;
        this.reporting = reporting;
        this.businessClock = businessClock;
    }

    ResponseEntity<ReportResponse> ok(Report report, Identity identity) {
        return Versioned.ok(report.version(), of(report, identity));
    }

    ResponseEntity<ReportResponse> created(Report report, Identity identity) {
        return Versioned.created("/api/reports/" + report.id().value(), report.version(), of(report, identity));
    }

    private ReportResponse of(Report report, Identity identity) {
        boolean office = identity.isOffice();
        Set<String> own = access.asked(identity, report);
        return new ReportResponse(
                ReportSummary.of(report),
                office ? report.details() : null,
                Optional.ofNullable(report.asked()).map(Asking::asked).orElse(List.of()).stream()
                        .filter(asked -> office || own.contains(asked.department()))
                        .toList(),
                access.comments(identity, report),
                report.followed(),
                Optional.ofNullable(report.withdrawal())
                        .map(Report.Withdrawal::reason)
                        .orElse(null),
                new ReportResponse.ReportRights(
                        office,
                        access.speaksFor(identity, report),
                        office && report.isReady(LocalDate.now(businessClock))),
                office && report.stage() == Stage.OPEN ? wouldAsk() : null);
    }

    private ReportResponse.NextAsking wouldAsk() {
        Asking asking = reporting.askingToday();
        return new ReportResponse.NextAsking(asking.commentBy(), asking.asked());
    }
}
