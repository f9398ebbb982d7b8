package city.weltoffen.measures.report.web;

import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.defaults.succession.NamedDepartments;
import city.weltoffen.measures.report.ReportAccess;
import city.weltoffen.measures.report.ReportId;
import city.weltoffen.measures.report.Reporting;
import city.weltoffen.measures.report.Reports;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** From the first question to the departments to the publication of a report. */
@RestController
@RequestMapping("/api/reports/{id}")
@Tag(name = "reports")
class ReportVerbsController {

    private final Reporting reporting;
    private final Reports reports;
    private final ReportAccess access;
    private final ReportResponses responses;
    private final NamedDepartments known;

    ReportVerbsController(
            Reporting reporting,
            Reports reports,
            ReportAccess access,
            ReportResponses responses,
            NamedDepartments known) {
        this.reporting = reporting;
        this.reports = reports;
        this.access = access;
        this.responses = responses;
        this.known = known;
    }

    @PostMapping("/ask-comments")
    @Allow(Who.OFFICE)
    @Operation(
            summary = "Asks the responsible departments for comment; they have as many working days as the city gives")
    ResponseEntity<ReportResponse> askComments(@PathVariable String id, Identity identity) {
        return responses.ok(reporting.askComments(new ReportId(id)), identity);
    }

    @PostMapping("/comment")
    @Allow(Who.MEMBERS)
    @Operation(
            summary = "Comments on a measure for a department, or takes the comment back",
            description = "For who coordinates the department, until the report is frozen.")
    ResponseEntity<ReportResponse> comment(
            @PathVariable String id, @Valid @RequestBody ReportRequests.CommentRequest request, Identity identity) {
        ReportId report = speaking(id, request.department(), identity);
        return responses.ok(
                reporting.comment(report, request.measure(), request.department(), request.plainText()), identity);
    }

    @PostMapping("/conclude")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Says that a department has nothing to add; once all have, the report may be frozen")
    ResponseEntity<ReportResponse> conclude(
            @PathVariable String id, @Valid @RequestBody ReportRequests.ConcludeRequest request, Identity identity) {
        return responses.ok(
                reporting.conclude(speaking(id, request.department(), identity), request.department()), identity);
    }

    private ReportId speaking(String id, String department, Identity identity) {
        ReportId report = new ReportId(id);
        access.requireSees(identity, reports.require(report));
        known.requireAlive("#/department", department);
        access.requireSpeaksFor(identity, department);
        return report;
    }

    @PostMapping("/freeze")
    @Allow(Who.OFFICE)
    @Operation(
            summary = "Fixes the content of the report",
            description = "After the last day for comments, or as soon as all departments have answered.")
    ResponseEntity<ReportResponse> freeze(
            @PathVariable String id, @Valid @RequestBody ReportRequests.FreezeRequest request, Identity identity) {
        return responses.ok(reporting.freeze(new ReportId(id), request.asOf()), identity);
    }

    @PostMapping("/publish")
    @Allow(Who.OFFICE)
    @Operation(summary = "Shows a frozen report to the council and to everybody, without internal parts")
    ResponseEntity<ReportResponse> publish(@PathVariable String id, Identity identity) {
        return responses.ok(reporting.publish(new ReportId(id)), identity);
    }

    @PostMapping("/withdraw")
    @Allow(Who.OFFICE)
    @Operation(summary = "Gives a report up before it is published")
    ResponseEntity<ReportResponse> withdraw(
            @PathVariable String id, @Valid @RequestBody ReportRequests.WithdrawRequest request, Identity identity) {
        return responses.ok(reporting.withdraw(new ReportId(id), request.reason()), identity);
    }
}
