package city.weltoffen.relations.relation.web;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.defaults.web.ExpectedVersion;
import city.weltoffen.defaults.web.PageOf;
import city.weltoffen.defaults.web.PageQuery;
import city.weltoffen.defaults.web.Versioned;
import city.weltoffen.relations.relation.Relation;
import city.weltoffen.relations.relation.RelationAccess;
import city.weltoffen.relations.relation.RelationDetails;
import city.weltoffen.relations.relation.RelationId;
import city.weltoffen.relations.relation.Relations;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Relations: lists, statistics, one relation. */
@RestController
@RequestMapping("/api/relations")
@Tag(name = "relations")
class RelationsController {

    private final Relations relations;
    private final RelationOverview overview;
    private final RelationAccess access;
    private final RelationReader reader;

    RelationsController(Relations relations, RelationOverview overview, RelationAccess access, RelationReader reader) {
        this.relations = relations;
        this.overview = overview;
        this.access = access;
        this.reader = reader;
    }

    @GetMapping
    @Allow(Who.MEMBERS)
    @Operation(summary = "Relations, by German name of the partner unless sorted otherwise")
    PageOf<RelationSummary> list(
            @ParameterObject @Valid RelationFilter filter, @ParameterObject @Valid PageQuery page, Identity identity) {
        return page.of(overview.find(filter, identity).stream()
                        .sorted(RelationOrder.of(page))
                        .toList())
                .map(KnownRelation::summary);
    }

    @GetMapping("/statistics")
    @Allow(Who.MEMBERS)
    @Operation(summary = "How many relations there are of what; also the values for filters")
    RelationStatistics statistics(@ParameterObject @Valid RelationFilter filter, Identity identity) {
        return RelationStatistics.of(overview.find(filter, identity));
    }

    @GetMapping("/{id}")
    @Allow(Who.MEMBERS)
    @Operation(summary = "One relation with its history and its latest interactions")
    ResponseEntity<RelationResponse> get(@PathVariable String id, Identity identity) {
        return answer(access.requireVisible(identity, relations.require(new RelationId(id))), identity);
    }

    @PostMapping
    @Allow(Who.MEMBERS)
    @Operation(
            summary = "Proposes a relation",
            description = "Members of a department for their own; establishing it is a verb.")
    ResponseEntity<RelationResponse> propose(@Valid @RequestBody RelationRequest request, Identity identity) {
        RelationDetails details = reader.details(request);
        if (!access.mayChange(identity, details)) {
            throw DomainProblem.forbidden();
        }
        Relation relation = relations.propose(reader.partner(request), request.kind(), details, false);
        return Versioned.created(
                "/api/relations/" + relation.id().value(), relation.version(), overview.response(relation, identity));
    }

    @PutMapping("/{id}")
    @Allow(Who.MEMBERS)
    @Operation(
            summary = "Changes what is known of a relation",
            description = "Its partner and its kind stay what they are, whatever the request says: there are verbs.")
    ResponseEntity<RelationResponse> change(
            @PathVariable String id,
            ExpectedVersion expected,
            @Valid @RequestBody RelationRequest request,
            Identity identity) {
        RelationId relation = new RelationId(id);
        access.requireChange(identity, relations.require(relation));
        return answer(relations.change(relation, expected, reader.details(request)), identity);
    }

    private ResponseEntity<RelationResponse> answer(Relation relation, Identity identity) {
        return Versioned.ok(relation.version(), overview.response(relation, identity));
    }
}
