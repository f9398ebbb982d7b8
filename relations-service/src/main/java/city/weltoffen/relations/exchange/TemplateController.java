package city.weltoffen.relations.exchange;

import city.weltoffen.defaults.printing.TableDownload;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Who;
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

/** A file to fill in for the import, and what goes into it. */
@RestController
@Tag(name = "exchange")
class TemplateController {

    private static final String NAME = "weltoffen-import";

    private final ColumnGuide guide;

    TemplateController(ColumnGuide guide) {
        this.guide = guide;
    }

    @GetMapping("/api/relations/imports/columns")
    @Allow(Who.OFFICE)
    @Operation(summary = "The columns of an import: what goes into them, with an example and the possible values")
    List<ColumnGuide.Explained> columns(Locale locale) {
        return guide.columns(locale);
    }

    @GetMapping("/api/relations/imports/template.csv")
    @Allow(Who.OFFICE)
    @Operation(summary = "An empty CSV file for an import")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    void csv(@ParameterObject @Valid InLanguage language, Locale locale, HttpServletResponse response)
            throws IOException {
        TableDownload.csv(response, NAME, headers(language.or(locale)));
    }

    @GetMapping("/api/relations/imports/template.xlsx")
    @Allow(Who.OFFICE)
    @Operation(summary = "An empty workbook for an import; its second sheet explains the columns")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = TableDownload.XLSX, schema = @Schema(type = "string", format = "binary")))
    void xlsx(@ParameterObject @Valid InLanguage language, Locale locale, HttpServletResponse response)
            throws IOException {
        Locale spoken = language.or(locale);
        TableDownload.xlsx(
                response,
                NAME,
                new TableDownload.Table("Weltoffen", headers(spoken)),
                new TableDownload.Table(guide.text("explanation", spoken), guide.table(spoken)));
    }

    private static Stream<List<String>> headers(Locale language) {
        return Stream.of(Column.headers(Arrays.stream(Column.values()), language));
    }
}
