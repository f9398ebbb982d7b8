package city.weltoffen.relations.exchange;

import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.relations.partner.PartnerIndex;
import city.weltoffen.relations.relation.RelationAccess;
import city.weltoffen.relations.relation.RelationIndex;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Export of what one may see, in the columns that the import reads. */
@RestController
@Tag(name = "exchange")
class ExportController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int ROWS_IN_MEMORY = 100;

    private final RelationIndex relations;
    private final PartnerIndex partners;
    private final RelationAccess access;

    ExportController(RelationIndex relations, PartnerIndex partners, RelationAccess access) {
        this.relations = relations;
        this.partners = partners;
        this.access = access;
    }

    @GetMapping("/api/relations/export.csv")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Relations as CSV: UTF-8 with byte order mark, semicolons")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    void csv(Identity identity, Locale locale, HttpServletResponse response) throws IOException {
        begin(response, "text/csv;charset=UTF-8", "csv");
        try (Writer writer = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
                CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(writer)) {
            writer.write('\uFEFF');
            csv.writeRecord(header(locale));
            rows(identity).forEach(csv::writeRecord);
        }
    }

    @GetMapping("/api/relations/export.xlsx")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Relations as XLSX")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary")))
    void xlsx(Identity identity, Locale locale, HttpServletResponse response) throws IOException {
        begin(response, XLSX, "xlsx");
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            var sheet = workbook.createSheet("Weltoffen");
            Stream.concat(Stream.of(header(locale)), rows(identity)).forEach(values -> {
                var row = sheet.createRow(sheet.getLastRowNum() + 1);
                values.forEach(value ->
                        row.createCell(Math.max(row.getLastCellNum(), 0)).setCellValue(value));
            });
            workbook.write(response.getOutputStream());
        }
    }

    private static void begin(HttpServletResponse response, String type, String ending) {
        response.setContentType(type);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"relations." + ending + "\"");
    }

    private static List<String> header(Locale locale) {
        boolean german = Locale.GERMAN.getLanguage().equals(locale.getLanguage());
        return Arrays.stream(Column.values())
                .map(column -> column.header(german))
                .toList();
    }

    private Stream<List<String>> rows(Identity identity) {
        Set<String> own = access.departmentsOf(identity);
        return relations.find(entry -> access.maySee(identity, own, entry.details())).stream()
                .flatMap(entry ->
                        partners.find(entry.partner()).stream().map(partner -> ExportedRow.of(entry, partner)));
    }
}
