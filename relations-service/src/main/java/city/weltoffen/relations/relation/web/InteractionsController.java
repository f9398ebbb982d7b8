package city.weltoffen.relations.relation.web;

import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.defaults.web.Versioned;
import city.weltoffen.relations.relation.NewInteraction;
import city.weltoffen.relations.relation.Relation;
import city.weltoffen.relations.relation.RelationAccess;
import city.weltoffen.relations.relation.RelationId;
import city.weltoffen.relations.relation.Relations;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Exchanges with a partner: every member of the administration may note one. */
@RestController
@RequestMapping("/api/relations/{id}/interactions")
@Tag(name = "relations")
class InteractionsController {

    private final Relations relations;
    private final RelationOverview overview;
    private final RelationAccess access;

    InteractionsController(Relations relations, RelationOverview overview, RelationAccess access) {
        this.relations = relations;
        this.overview = overview;
        this.access = access;
    }

    @PostMapping
    @Allow(Who.MEMBERS)
    @Operation(summary = "Notes an exchange; upkeep moves at once")
    ResponseEntity<RelationResponse> log(
            @PathVariable String id, @Valid @RequestBody Verbs.Interact request, Identity identity) {
        RelationId relation = visible(id, identity);
        NewInteraction noted = request.interaction().by(identity.department());
        return answer(HttpStatus.CREATED, relations.log(relation, noted, identity.subject()), identity);
    }

    @PostMapping("/{interaction}/correct")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Replaces a wrong one; the wrong one stays in the record, replaced")
    ResponseEntity<RelationResponse> correct(
            @PathVariable String id,
            @PathVariable String interaction,
            @Valid @RequestBody Verbs.Interact request,
            Identity identity) {
        RelationId relation = visible(id, identity);
        return answer(
                HttpStatus.OK,
                relations.correct(relation, interaction, request.interaction(), identity.subject()),
                identity);
    }

    @PostMapping("/{interaction}/withdraw")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Takes one back that did not happen")
    ResponseEntity<RelationResponse> withdraw(
            @PathVariable String id, @PathVariable String interaction, Identity identity) {
        RelationId relation = visible(id, identity);
        return answer(HttpStatus.OK, relations.withdraw(relation, interaction), identity);
    }

    private RelationId visible(String id, Identity identity) {
        return access.requireVisible(identity, relations.require(new RelationId(id)))
                .id();
    }

    private ResponseEntity<RelationResponse> answer(HttpStatus status, Relation relation, Identity identity) {
        var ok = Versioned.ok(relation.version(), overview.response(relation, identity));
        return ResponseEntity.status(status).headers(ok.getHeaders()).body(ok.getBody());
    }
}
