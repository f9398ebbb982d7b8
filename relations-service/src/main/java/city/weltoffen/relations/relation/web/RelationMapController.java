package city.weltoffen.relations.relation.web;

import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.relations.map.GeoJson;
import city.weltoffen.relations.map.MapPoint;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Relations on the map. */
@RestController
@Tag(name = "relations")
class RelationMapController {

    private final RelationOverview overview;
    private final GeoJson geoJson;

    RelationMapController(RelationOverview overview, GeoJson geoJson) {
        this.overview = overview;
        this.geoJson = geoJson;
    }

    @GetMapping(path = "/api/relations/map", produces = GeoJson.MEDIA_TYPE)
    @Allow(Who.MEMBERS)
    @Operation(summary = "Relations as points, GeoJSON (RFC 7946, WGS 84), with the same filters as the list")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = GeoJson.MEDIA_TYPE, schema = @Schema(type = "object")))
    void map(@ParameterObject @Valid RelationFilter filter, Identity identity, HttpServletResponse response)
            throws IOException {
        response.setContentType(GeoJson.MEDIA_TYPE);
        geoJson.write(
                overview.find(filter, identity).stream().flatMap(known -> MapPoint.of(known.entry(), known.partner())),
                response.getOutputStream());
    }
}
