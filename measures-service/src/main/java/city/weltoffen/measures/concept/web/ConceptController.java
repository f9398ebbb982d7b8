package city.weltoffen.measures.concept.web;

import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.defaults.web.PageOf;
import city.weltoffen.defaults.web.PageQuery;
import city.weltoffen.measures.concept.Concepts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The concept: with all progress for members, its words alone for everybody. */
@RestController
@Tag(name = "concept")
class ConceptController {

    private final Concepts concepts;
    private final ConceptOverview overview;

    ConceptController(Concepts concepts, ConceptOverview overview) {
        this.concepts = concepts;
        this.overview = overview;
    }

    @GetMapping("/api/concept")
    @Allow(Who.MEMBERS)
    @Operation(summary = "The whole concept with the progress of its measures at a glance")
    ConceptResponse concept() {
        return overview.of(concepts.inForce());
    }

    @GetMapping("/api/concept/versions")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Every concept that was taken over, the latest first, with what it changed")
    PageOf<VersionResponse> versions(@ParameterObject @Valid PageQuery page) {
        return page.of(
                concepts.versions(page.offset(), page.pageSize()).stream()
                        .map(VersionResponse::of)
                        .toList(),
                concepts.count());
    }

    @GetMapping("/api/public/concept")
    @Allow(Who.ANYBODY)
    @Operation(summary = "The concept as it was adopted: goals, fields, measures")
    PublicConceptResponse publicConcept() {
        return PublicConceptResponse.of(concepts.inForce().concept());
    }
}
