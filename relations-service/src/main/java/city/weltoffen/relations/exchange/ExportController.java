package city.weltoffen.relations.exchange;

import city.weltoffen.defaults.printing.TableDownload;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.relations.relation.web.KnownRelation;
import city.weltoffen.relations.relation.web.RelationFilter;
import city.weltoffen.relations.relation.web.RelationOverview;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Export of the relations that one may see, with the filters of the list, in the columns that the import reads. */
@RestController
@Tag(name = "exchange")
class ExportController {

    private static final Comparator<KnownRelation> BY_NAME = Comparator.comparing(
                    (KnownRelation known) -> known.partner().details().name().de())
            .thenComparing(known -> known.entry().id().value());

    private final RelationOverview relations;

    ExportController(RelationOverview relations) {
        this.relations = relations;
    }

    @GetMapping("/api/relations/export.csv")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Relations as CSV: UTF-8 with byte order mark, semicolons; with the filters of the list")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    void csv(
            @ParameterObject @Valid RelationFilter filter,
            @ParameterObject @Valid InLanguage language,
            Identity identity,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        TableDownload.csv(response, "relations", rows(filter, identity, language.or(locale)));
    }

    @GetMapping("/api/relations/export.xlsx")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Relations as XLSX, with the filters of the list")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = TableDownload.XLSX, schema = @Schema(type = "string", format = "binary")))
    void xlsx(
            @ParameterObject @Valid RelationFilter filter,
            @ParameterObject @Valid InLanguage language,
            Identity identity,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        TableDownload.xlsx(
                response,
                "relations",
                new TableDownload.Table("Weltoffen", rows(filter, identity, language.or(locale))));
    }

    private Stream<List<String>> rows(RelationFilter filter, Identity identity, Locale language) {
        return Stream.concat(
                Stream.of(Column.headers(Arrays.stream(Column.values()), language)),
                relations.find(filter, identity).stream()
                        .sorted(BY_NAME)
                        .map(known -> ExportedRow.of(known.entry(), known.partner())));
    }
}
