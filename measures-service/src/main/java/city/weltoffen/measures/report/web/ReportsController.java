package city.weltoffen.measures.report.web;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.defaults.web.ExpectedVersion;
import city.weltoffen.defaults.web.PageOf;
import city.weltoffen.defaults.web.PageQuery;
import city.weltoffen.measures.report.Report;
import city.weltoffen.measures.report.ReportAccess;
import city.weltoffen.measures.report.ReportId;
import city.weltoffen.measures.report.Reporting;
import city.weltoffen.measures.report.Reports;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reports: the list, one report, opening one. */
@RestController
@RequestMapping("/api/reports")
@Tag(name = "reports")
class ReportsController {

    private final Reports reports;
    private final Reporting reporting;
    private final ReportAccess access;
    private final ReportResponses responses;

    ReportsController(Reports reports, Reporting reporting, ReportAccess access, ReportResponses responses) {
        this.reports = reports;
        this.reporting = reporting;
        this.access = access;
        this.responses = responses;
    }

    @GetMapping
    @Allow(Who.SIGNED_IN)
    @Operation(
            summary = "Reports that one may see, the newest first",
            description = "The office sees all, departments those that they were asked about and the published ones,"
                    + " the council the published ones.")
    PageOf<ReportSummary> list(@ParameterObject @Valid PageQuery page, Identity identity) {
        if (!identity.isMember() && !identity.isCouncil()) {
            throw DomainProblem.forbidden();
        }
        return page.inFixedOrder()
                .of(reports.all().stream()
                        .filter(report -> access.sees(identity, report))
                        .map(ReportSummary::of)
                        .toList());
    }

    @GetMapping("/{id}")
    @Allow(Who.SIGNED_IN)
    @Operation(summary = "One report with what departments said")
    ResponseEntity<ReportResponse> get(@PathVariable String id, Identity identity) {
        Report report = reports.require(new ReportId(id));
        access.requireSees(identity, report);
        return responses.ok(report, identity);
    }

    @PostMapping
    @Allow(Who.OFFICE)
    @Operation(summary = "Opens a report")
    ResponseEntity<ReportResponse> open(@Valid @RequestBody ReportRequests.ReportRequest request, Identity identity) {
        return responses.created(reporting.open(request.details()), identity);
    }

    @PutMapping("/{id}")
    @Allow(Who.OFFICE)
    @Operation(summary = "Changes file reference and signatory, until it is published")
    ResponseEntity<ReportResponse> change(
            @PathVariable String id,
            ExpectedVersion expected,
            @Valid @RequestBody ReportRequests.ReportRequest request,
            Identity identity) {
        return responses.ok(reporting.change(new ReportId(id), expected, request.details()), identity);
    }
}
