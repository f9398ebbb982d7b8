package city.weltoffen.relations.activity.web;

import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.defaults.web.PageOf;
import city.weltoffen.defaults.web.PageQuery;
import city.weltoffen.defaults.web.Versioned;
import city.weltoffen.relations.activity.Activity;
import city.weltoffen.relations.activity.ActivityProposal.State;
import city.weltoffen.relations.activity.ActivityProposals;
import city.weltoffen.relations.activity.ProposalId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the office does with proposals of activities. */
@RestController
@RequestMapping("/api/activities")
@Tag(name = "activities")
class ProposalsController {

    private final ActivityProposals proposals;
    private final ActivityReader reader;
    private final ActivityOverview overview;

    ProposalsController(ActivityProposals proposals, ActivityReader reader, ActivityOverview overview) {
        this.proposals = proposals;
        this.reader = reader;
        this.overview = overview;
    }

    record Decline(@NotBlank @Size(max = 1000) String reason) {}

    @GetMapping("/proposals")
    @Allow(Who.OFFICE)
    @Operation(summary = "Proposals of activities, newest first")
    PageOf<ProposalResponse> list(
            @Parameter(description = "States; those to decide where it is missing")
                    @RequestParam(defaultValue = "PROPOSED")
                    Set<State> state,
            @ParameterObject @Valid PageQuery page) {
        return page.inFixedOrder()
                .of(proposals.in(state, page.offset(), page.pageSize()), proposals.count(state))
                .map(ProposalResponse::of);
    }

    @GetMapping("/proposals/{id}")
    @Allow(Who.OFFICE)
    @Operation(summary = "One proposal")
    ProposalResponse get(@PathVariable String id) {
        return ProposalResponse.of(proposals.require(new ProposalId(id)));
    }

    @PostMapping("/proposals/{id}/accept")
    @Allow(Who.OFFICE)
    @Operation(summary = "Plans the activity that was proposed, as the office completes it")
    ResponseEntity<ActivityResponse> accept(
            @PathVariable String id, @Valid @RequestBody ActivityRequest request, Identity identity) {
        Activity activity = proposals.accept(new ProposalId(id), reader.details(request));
        return Versioned.created(
                "/api/activities/" + activity.id().value(), activity.version(), overview.response(activity, identity));
    }

    @PostMapping("/proposals/{id}/decline")
    @Allow(Who.OFFICE)
    @Operation(summary = "Declines a proposal with a reason")
    ProposalResponse decline(@PathVariable String id, @Valid @RequestBody Decline request) {
        return ProposalResponse.of(
                proposals.decline(new ProposalId(id), request.reason().strip()));
    }

    @GetMapping("/privacy/persons/{email}")
    @Allow(Who.OFFICE)
    @Operation(summary = "Every proposal of the person with this address")
    List<ProposalResponse> export(@PathVariable String email) {
        return proposals.of(email).stream().map(ProposalResponse::of).toList();
    }

    @DeleteMapping("/privacy/persons/{email}")
    @Allow(Who.OFFICE)
    @Operation(summary = "Forgets that the person with this address proposed something; the proposals stay")
    ResponseEntity<Void> forget(@PathVariable String email) {
        proposals.forget(email);
        return ResponseEntity.noContent().build();
    }
}
