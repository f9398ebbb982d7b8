package city.weltoffen.relations.opendata;

import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.defaults.text.FoldedText;
import city.weltoffen.defaults.web.PageOf;
import city.weltoffen.defaults.web.PageQuery;
import city.weltoffen.relations.catalogue.Catalogue;
import city.weltoffen.relations.map.GeoJson;
import city.weltoffen.relations.relation.RelationKind;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The city's relations for everybody: a page of them, and all as open data at stable addresses. */
@RestController
@Tag(name = "public")
class PublicRelationsController {

    private final PublicRelations relations;
    private final OpenData openData;
    private final GeoJson geoJson;
    private final Catalogue catalogue;

    PublicRelationsController(PublicRelations relations, OpenData openData, GeoJson geoJson, Catalogue catalogue) {
        this.relations = relations;
        this.openData = openData;
        this.geoJson = geoJson;
        this.catalogue = catalogue;
    }

    @GetMapping("/api/public/relations")
    @Allow(Who.ANYBODY)
    @Operation(summary = "Public relations, by German name of the partner")
    PageOf<PublicRelation> list(
            @RequestParam @Size(max = 200) @Nullable String q,
            @RequestParam @Nullable Set<RelationKind> kind,
            @ParameterObject @Valid PageQuery page) {
        List<PublicRelation> found = all().filter(
                        relation -> kind == null || kind.isEmpty() || kind.contains(relation.kind()))
                .filter(relation -> q == null || q.isBlank() || words(relation).contains(q))
                .sorted(Comparator.comparing(relation -> relation.partner().de()))
                .toList();
        return page.inFixedOrder().of(found);
    }

    @GetMapping("/api/public/relations.json")
    @Allow(Who.ANYBODY)
    @Operation(summary = "All public relations as JSON, with licence and date")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = OpenData.File.class)))
    void json(HttpServletResponse response) throws IOException {
        openData.json(all(), begin(response, "application/json"));
    }

    @GetMapping("/api/public/relations.csv")
    @Allow(Who.ANYBODY)
    @Operation(summary = "All public relations as CSV (UTF-8 with byte order mark, comma)")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    void csv(HttpServletResponse response) throws IOException {
        openData.csv(all(), begin(response, "text/csv;charset=UTF-8"));
    }

    @GetMapping("/api/public/relations.geojson")
    @Allow(Who.ANYBODY)
    @Operation(summary = "All public relations with a place as GeoJSON (RFC 7946, WGS 84), with licence and date")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = GeoJson.MEDIA_TYPE, schema = @Schema(type = "object")))
    void geoJson(HttpServletResponse response) throws IOException {
        geoJson.writePublic(openData.about(), relations.points(), begin(response, GeoJson.MEDIA_TYPE));
    }

    private Stream<PublicRelation> all() {
        return relations.map((entry, partner) -> Stream.of(PublicRelation.of(entry, partner, catalogue)));
    }

    private OutputStream begin(HttpServletResponse response, String type) throws IOException {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.LINK,
                "<https://www.govdata.de/%s>; rel=\"license\"".formatted(catalogue.openDataLicence()));
        return response.getOutputStream();
    }

    private static FoldedText words(PublicRelation relation) {
        return FoldedText.of(Stream.concat(
                Stream.of(
                        relation.partner().de(),
                        relation.partner().en(),
                        relation.kindName().de(),
                        relation.kindName().en()),
                relation.summary().values().stream()));
    }
}
