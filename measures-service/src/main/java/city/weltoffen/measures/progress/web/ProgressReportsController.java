package city.weltoffen.measures.progress.web;

import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.defaults.web.ExpectedVersion;
import city.weltoffen.defaults.web.PageOf;
import city.weltoffen.defaults.web.PageQuery;
import city.weltoffen.defaults.web.Versioned;
import city.weltoffen.measures.measure.Measure;
import city.weltoffen.measures.progress.ProgressReport;
import city.weltoffen.measures.progress.ProgressReports;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Progress reports on a measure. */
@RestController
@RequestMapping("/api/measures/{code}/progress-reports")
@Tag(name = "progress-reports")
class ProgressReportsController {

    private final ProgressDesk desk;
    private final ProgressReports reports;

    ProgressReportsController(ProgressDesk desk, ProgressReports reports) {
        this.desk = desk;
        this.reports = reports;
    }

    record GiveBack(@NotBlank @Size(max = 1000) String reason) {}

    @GetMapping
    @Allow(Who.MEMBERS)
    @Operation(
            summary =
                    "Progress reports on a measure, the latest first; to others than those who take part approved ones")
    PageOf<ProgressReportResponse> list(
            @PathVariable String code, @ParameterObject @Valid PageQuery page, Identity identity) {
        Measure measure = desk.measure(code);
        return page.inFixedOrder()
                .of(desk.readable(measure, identity))
                .map(report -> desk.response(report, measure, identity));
    }

    @PostMapping
    @Allow(Who.MEMBERS)
    @Operation(summary = "Begins a draft; anything may be missing")
    ResponseEntity<ProgressReportResponse> begin(
            @PathVariable String code, @Valid @RequestBody ProgressReportRequest request, Identity identity) {
        Measure measure = desk.written(code, identity);
        ProgressReport begun =
                reports.begin(measure.id(), desk.departmentOf(identity, measure.details()), request.content());
        return Versioned.created(
                "/api/measures/%s/progress-reports/%s"
                        .formatted(code, begun.id().value()),
                begun.version(),
                desk.response(begun, measure, identity));
    }

    @GetMapping("/{id}")
    @Allow(Who.MEMBERS)
    @Operation(summary = "One progress report")
    ResponseEntity<ProgressReportResponse> get(@PathVariable String code, @PathVariable String id, Identity identity) {
        Measure measure = desk.measure(code);
        return answer(desk.readable(measure, id, identity), measure, identity);
    }

    @PutMapping("/{id}")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Keeps what was typed of a draft so far; anything may be missing")
    ResponseEntity<ProgressReportResponse> write(
            @PathVariable String code,
            @PathVariable String id,
            ExpectedVersion expected,
            @Valid @RequestBody ProgressReportRequest request,
            Identity identity) {
        Measure measure = desk.written(code, identity);
        return answer(reports.write(desk.report(measure, id), expected, request.content()), measure, identity);
    }

    @PostMapping("/{id}/submit")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Hands a draft in for approval; nothing may be missing now")
    ResponseEntity<ProgressReportResponse> submit(
            @PathVariable String code, @PathVariable String id, Identity identity) {
        Measure measure = desk.written(code, identity);
        return answer(reports.submit(desk.report(measure, id)), measure, identity);
    }

    @PostMapping("/{id}/discard")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Puts a draft aside that nobody wants to finish")
    ResponseEntity<ProgressReportResponse> discard(
            @PathVariable String code, @PathVariable String id, Identity identity) {
        Measure measure = desk.written(code, identity);
        return answer(reports.discard(desk.report(measure, id)), measure, identity);
    }

    @PostMapping("/{id}/return")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Makes a draft of it again and says why")
    ResponseEntity<ProgressReportResponse> giveBack(
            @PathVariable String code,
            @PathVariable String id,
            @Valid @RequestBody GiveBack request,
            Identity identity) {
        Measure measure = desk.decided(code, identity);
        return answer(reports.giveBack(desk.report(measure, id), request.reason()), measure, identity);
    }

    @PostMapping("/{id}/approve")
    @Allow(Who.MEMBERS)
    @Operation(
            summary = "Lets others rely on it",
            description = "The office and who coordinates the responsible department; where the city wants four eyes,"
                    + " nobody who wrote of it.")
    ResponseEntity<ProgressReportResponse> approve(
            @PathVariable String code, @PathVariable String id, Identity identity) {
        Measure measure = desk.decided(code, identity);
        return answer(reports.approve(desk.report(measure, id), measure), measure, identity);
    }

    private ResponseEntity<ProgressReportResponse> answer(ProgressReport report, Measure measure, Identity identity) {
        return Versioned.ok(report.version(), desk.response(report, measure, identity));
    }
}
