package city.weltoffen.relations.exchange;

import city.weltoffen.defaults.printing.TableDownload;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.relations.partner.PartnerEntry;
import city.weltoffen.relations.partner.web.PartnerFilter;
import city.weltoffen.relations.partner.web.PartnerList;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Export of partners, with the filters of the list, in the columns that the import reads. No contact persons. */
@RestController
@Tag(name = "exchange")
class PartnerExportController {

    private final PartnerList partners;

    PartnerExportController(PartnerList partners) {
        this.partners = partners;
    }

    @GetMapping("/api/partners/export.csv")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Partners as CSV: UTF-8 with byte order mark, semicolons; with the filters of the list")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    void csv(
            @ParameterObject @Valid PartnerFilter filter,
            @ParameterObject @Valid InLanguage language,
            Identity identity,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        TableDownload.csv(response, "partners", rows(filter, identity, language.or(locale)));
    }

    @GetMapping("/api/partners/export.xlsx")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Partners as XLSX, with the filters of the list")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = TableDownload.XLSX, schema = @Schema(type = "string", format = "binary")))
    void xlsx(
            @ParameterObject @Valid PartnerFilter filter,
            @ParameterObject @Valid InLanguage language,
            Identity identity,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        TableDownload.xlsx(
                response,
                "partners",
                new TableDownload.Table("Weltoffen", rows(filter, identity, language.or(locale))));
    }

    private Stream<List<String>> rows(PartnerFilter filter, Identity identity, Locale language) {
        Stream<Column> columns = Arrays.stream(Column.values()).filter(Column::isOfPartner);
        List<PartnerEntry> found = partners.find(filter, identity);
        return Stream.concat(
                Stream.of(Column.headers(columns, language)), found.stream().map(ExportedRow::of));
    }
}
