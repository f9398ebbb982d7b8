package city.weltoffen.relations.relation.web;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.defaults.web.Versioned;
import city.weltoffen.relations.relation.Relation;
import city.weltoffen.relations.relation.RelationAccess;
import city.weltoffen.relations.relation.RelationId;
import city.weltoffen.relations.relation.Relations;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What can be done with a relation. What the council decides, the office enters; departments recommend. */
@RestController
@RequestMapping("/api/relations/{id}")
@Tag(name = "relations")
class RelationVerbsController {

    private final Relations relations;
    private final RelationOverview overview;
    private final RelationAccess access;
    private final RelationReader reader;

    RelationVerbsController(
            Relations relations, RelationOverview overview, RelationAccess access, RelationReader reader) {
        this.relations = relations;
        this.overview = overview;
        this.access = access;
        this.reader = reader;
    }

    @PostMapping("/establish")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Makes a proposed relation an active one; a twinning needs a council resolution")
    ResponseEntity<RelationResponse> establish(
            @PathVariable String id, @Valid @RequestBody Verbs.Establish request, Identity identity) {
        return formal(
                id,
                identity,
                relation -> relations.establish(
                        relation,
                        request.founding(),
                        Verbs.agreement(request.agreement()),
                        Verbs.resolution(request.resolution())));
    }

    @PostMapping("/renew-agreement")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Notes that the agreement was signed anew")
    ResponseEntity<RelationResponse> renew(
            @PathVariable String id, @Valid @RequestBody Verbs.AgreementRequest request, Identity identity) {
        return perform(id, identity, relation -> relations.renewAgreement(relation, request.agreement()));
    }

    @PostMapping("/mark-dormant")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Says that an active relation rests")
    ResponseEntity<RelationResponse> rest(
            @PathVariable String id, @Valid @RequestBody Verbs.Explanation request, Identity identity) {
        return perform(id, identity, relation -> relations.markDormant(relation, request.reason()));
    }

    @PostMapping("/revive")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Makes a dormant or suspended relation an active one again")
    ResponseEntity<RelationResponse> revive(
            @PathVariable String id, @Valid @RequestBody Verbs.Explanation request, Identity identity) {
        return perform(id, identity, relation -> relations.revive(relation, request.reason()));
    }

    @PostMapping("/suspend")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Suspends a relation; a twinning needs a council resolution")
    ResponseEntity<RelationResponse> suspend(
            @PathVariable String id, @Valid @RequestBody Verbs.Suspend request, Identity identity) {
        return formal(
                id,
                identity,
                relation -> relations.suspend(relation, request.reason(), Verbs.resolution(request.resolution())));
    }

    @PostMapping("/convert")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Makes it a relation of another kind; its history stays. From or to a twinning by resolution")
    ResponseEntity<RelationResponse> convert(
            @PathVariable String id, @Valid @RequestBody Verbs.Convert request, Identity identity) {
        if (request.kind().isForTheCouncil() && !identity.isOffice()) {
            throw DomainProblem.forbidden();
        }
        return formal(id, identity, relation -> relations.convert(relation, reader.conversion(request)));
    }

    @PostMapping("/end")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Ends a relation with a reason; a twinning needs a council resolution")
    ResponseEntity<RelationResponse> end(
            @PathVariable String id, @Valid @RequestBody Verbs.End request, Identity identity) {
        return formal(
                id,
                identity,
                relation -> relations.end(
                        relation, request.on(), request.reason(), Verbs.resolution(request.resolution())));
    }

    @PostMapping("/confirm")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Says that the entry is right as it stands")
    ResponseEntity<RelationResponse> confirm(@PathVariable String id, Identity identity) {
        return perform(id, identity, relations::confirm);
    }

    @PostMapping("/keep")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Answers an open review: it goes on as it is")
    ResponseEntity<RelationResponse> keep(
            @PathVariable String id, @Valid @RequestBody Verbs.Explanation request, Identity identity) {
        return perform(id, identity, relation -> relations.keepAfterReview(relation, request.reason()));
    }

    @PostMapping("/review-use")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Says what becomes of a network membership: keep it, use it more or leave it")
    ResponseEntity<RelationResponse> reviewUse(
            @PathVariable String id, @Valid @RequestBody Verbs.ReviewUse request, Identity identity) {
        return perform(id, identity, relation -> relations.reviewUse(relation, request.use(), request.reason()));
    }

    @PostMapping("/recommend")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Recommends to the office what only the council can decide of a twinning")
    ResponseEntity<RelationResponse> recommend(
            @PathVariable String id, @Valid @RequestBody Verbs.Recommend request, Identity identity) {
        return perform(id, identity, relation -> relations.recommend(relation, request.step(), request.reason()));
    }

    /** Only the office does to a relation what the council decides on. */
    private ResponseEntity<RelationResponse> formal(String id, Identity identity, Function<RelationId, Relation> verb) {
        if (relations.require(new RelationId(id)).kind().isForTheCouncil() && !identity.isOffice()) {
            throw DomainProblem.forbidden();
        }
        return perform(id, identity, verb);
    }

    private ResponseEntity<RelationResponse> perform(
            String id, Identity identity, Function<RelationId, Relation> verb) {
        RelationId relation = new RelationId(id);
        access.requireChange(identity, relations.require(relation));
        Relation now = verb.apply(relation);
        return Versioned.ok(now.version(), overview.response(now, identity));
    }
}
