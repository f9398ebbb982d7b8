package city.weltoffen.measures.report.web;

import city.weltoffen.defaults.printing.Downloads;
import city.weltoffen.defaults.printing.TableDownload;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.defaults.web.PageOf;
import city.weltoffen.defaults.web.PageQuery;
import city.weltoffen.measures.city.City;
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
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.util.Locale;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Published reports for everybody, without internal parts. */
@RestController
@RequestMapping("/api/public/reports")
@Tag(name = "public")
class PublicReportsController {

    private final Reports reports;
    private final ReportViews views;
    private final Contents contents;
    private final ReportPrinter printer;
    private final ReportTables tables;
    private final Downloads downloads;
    private final City city;

    PublicReportsController(
            Reports reports,
            ReportViews views,
            Contents contents,
            ReportPrinter printer,
            ReportTables tables,
            Downloads downloads,
            City city) {
        this.reports = reports;
        this.views = views;
        this.contents = contents;
        this.printer = printer;
        this.tables = tables;
        this.downloads = downloads;
        this.city = city;
    }

    @GetMapping
    @Allow(Who.ANYBODY)
    @Operation(summary = "Published reports, the newest first")
    PageOf<PublicReport> list(@ParameterObject @Valid PageQuery page) {
        return page.inFixedOrder()
                .of(reports.published().stream().map(PublicReport::of).toList());
    }

    @GetMapping("/{id}")
    @Allow(Who.ANYBODY)
    @Operation(summary = "What a published report says, compared with the published one before")
    ContentResponse get(@PathVariable String id) {
        return contents.of(view(id));
    }

    @GetMapping(
            path = "/{id}/file",
            produces = {MediaType.APPLICATION_PDF_VALUE, Downloads.DOCX, MediaType.TEXT_HTML_VALUE})
    @Allow(Who.ANYBODY)
    @Operation(summary = "A published report as PDF, DOCX, or one page of HTML")
    ResponseEntity<byte[]> file(
            @PathVariable String id,
            @RequestParam(defaultValue = "pdf") @Pattern(regexp = "docx|pdf|html") String format,
            @RequestParam(defaultValue = "de") @Pattern(regexp = "de|en") String language) {
        return downloads.of(printer.print(view(id), Locale.of(language)), format);
    }

    @GetMapping("/{id}/tables.xlsx")
    @Allow(Who.ANYBODY)
    @Operation(summary = "Measures, milestones, indicators and budget of a published report as XLSX")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = TableDownload.XLSX, schema = @Schema(type = "string", format = "binary")))
    void tables(
            @PathVariable String id,
            @RequestParam(defaultValue = "de") @Pattern(regexp = "de|en") String language,
            HttpServletResponse response)
            throws IOException {
        TableDownload.xlsx(response, "report", tables.sheets(view(id), Locale.of(language)));
    }

    @GetMapping("/{id}/data.json")
    @Allow(Who.ANYBODY)
    @Operation(summary = "A published report as open data, with licence and date")
    OpenReport json(@PathVariable String id) {
        ReportView view = view(id);
        return new OpenReport(
                city.name(),
                city.openDataLicence(),
                view.report().id().value(),
                view.report().label(),
                view.content().asOf(),
                view.report().publishedOn(),
                view.content());
    }

    @GetMapping("/{id}/data.csv")
    @Allow(Who.ANYBODY)
    @Operation(summary = "The measures of a published report as CSV, with licence and date in each row")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    void csv(@PathVariable String id, HttpServletResponse response) throws IOException {
        TableDownload.csv(response, "report", tables.openData(view(id), city.openDataLicence()));
    }

    private ReportView view(String id) {
        return views.published(reports.require(new ReportId(id)));
    }
}
