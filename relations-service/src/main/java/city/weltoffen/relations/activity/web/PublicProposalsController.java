package city.weltoffen.relations.activity.web;

import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.relations.activity.ActivityProposal.Idea;
import city.weltoffen.relations.activity.ActivityProposals;
import city.weltoffen.relations.catalogue.Catalogue;
import city.weltoffen.relations.forms.FormLimit;
import com.fasterxml.uuid.Generators;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes proposals of activities from anybody. */
@RestController
@Tag(name = "public")
class PublicProposalsController {

    private final ActivityProposals proposals;
    private final FormLimit limit;
    private final Catalogue catalogue;
    private final Clock businessClock;

    PublicProposalsController(ActivityProposals proposals, FormLimit limit, Catalogue catalogue, Clock businessClock) {
        this.proposals = proposals;
        this.limit = limit;
        this.catalogue = catalogue;
        this.businessClock = businessClock;
    }

    /** @param reference by which the office finds it */
    record Received(String reference) {}

    @PostMapping("/api/public/activity-proposals")
    @Allow(Who.ANYBODY)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Proposes an activity to the international office",
            description = "429 too-many-requests with Retry-After in seconds when an address sends too many.")
    Received propose(@Valid @RequestBody ProposalRequest request, HttpServletRequest from, HttpServletResponse to) {
        Idea idea = request.idea(catalogue, LocalDate.now(businessClock));
        limit.admit(from, to);
        if (request.isByAMachine()) {
            // It need not learn that it was found out.
            return new Received(Generators.timeBasedEpochGenerator().generate().toString());
        }
        return new Received(proposals.add(idea, request.proposer().proposer()).id());
    }
}
