package city.weltoffen.measures.report.web;

import city.weltoffen.defaults.printing.Downloads;
import city.weltoffen.defaults.printing.TableDownload;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.measures.report.Report;
import city.weltoffen.measures.report.ReportAccess;
import city.weltoffen.measures.report.ReportId;
import city.weltoffen.measures.report.ReportView;
import city.weltoffen.measures.report.ReportViews;
import city.weltoffen.measures.report.Reports;
import city.weltoffen.measures.report.print.ReportPrinter;
import city.weltoffen.measures.report.print.ReportTables;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a report says, for a page and as files; for the council and other departments without internal parts. */
@RestController
@RequestMapping("/api/reports/{id}")
@Tag(name = "reports")
class ReportContentController {

    private final Reports reports;
    private final ReportViews views;
    private final ReportAccess access;
    private final Contents contents;
    private final ReportPrinter printer;
    private final ReportTables tables;
    private final Downloads downloads;

    ReportContentController(
            Reports reports,
            ReportViews views,
            ReportAccess access,
            Contents contents,
            ReportPrinter printer,
            ReportTables tables,
            Downloads downloads) {
        this.reports = reports;
        this.views = views;
        this.access = access;
        this.contents = contents;
        this.printer = printer;
        this.tables = tables;
        this.downloads = downloads;
    }

    @GetMapping("/content")
    @Allow(Who.SIGNED_IN)
    @Operation(
            summary = "What a report says, compared with the one before; before it is frozen as it would be today",
            description = "With version=public as everybody will see it.")
    ContentResponse content(
            @PathVariable String id,
            @RequestParam(defaultValue = "internal") @Pattern(regexp = "internal|public") String version,
            Identity identity) {
        return contents.of(view(id, version, identity));
    }

    @GetMapping(
            path = "/file",
            produces = {MediaType.APPLICATION_PDF_VALUE, Downloads.DOCX, MediaType.TEXT_HTML_VALUE})
    @Allow(Who.SIGNED_IN)
    @Operation(summary = "A report as PDF, as DOCX in the city's template, or as one page of HTML")
    ResponseEntity<byte[]> file(
            @PathVariable String id,
            @RequestParam(defaultValue = "pdf") @Pattern(regexp = "docx|pdf|html") String format,
            @RequestParam(defaultValue = "de") @Pattern(regexp = "de|en") String language,
            @RequestParam(defaultValue = "internal") @Pattern(regexp = "internal|public") String version,
            Identity identity) {
        return downloads.of(printer.print(view(id, version, identity), Locale.of(language)), format);
    }

    @GetMapping("/tables.xlsx")
    @Allow(Who.SIGNED_IN)
    @Operation(summary = "Measures, milestones, indicators and budget of a report as XLSX")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = TableDownload.XLSX, schema = @Schema(type = "string", format = "binary")))
    void tables(
            @PathVariable String id,
            @RequestParam(defaultValue = "de") @Pattern(regexp = "de|en") String language,
            @RequestParam(defaultValue = "internal") @Pattern(regexp = "internal|public") String version,
            Identity identity,
            HttpServletResponse response)
            throws IOException {
        TableDownload.xlsx(response, "report", tables.sheets(view(id, version, identity), Locale.of(language)));
    }

    /** Who may not see what is internal gets the public version, whatever was asked for. */
    private ReportView view(String id, String version, Identity identity) {
        Report report = reports.require(new ReportId(id));
        access.requireSees(identity, report);
        if (!access.seesInternals(identity, report)) {
            return views.published(report);
        }
        return version.equals("public")
                ? views.withoutInternals(report)
                : views.internal(report, access.comments(identity, report));
    }
}
