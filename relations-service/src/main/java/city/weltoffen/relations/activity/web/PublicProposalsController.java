package city.weltoffen.relations.activity.web;

import city.weltoffen.defaults.forms.FormLimit;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.problems.FieldProblem;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Who;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes proposals of activities from anybody. */
@RestController
@Tag(name = "public")
class PublicProposalsController {

    private final ProposalDesk desk;
    private final FormLimit limit;

    PublicProposalsController(ProposalDesk desk, FormLimit limit) {
        this.desk = desk;
        this.limit = limit;
    }

    /** @param reference by which the office finds it */
    record Received(String reference) {}

    @PostMapping(path = "/api/public/activity-proposals", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Allow(Who.ANYBODY)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Proposes an activity to the international office",
            description = "429 too-many-requests with Retry-After in seconds when an address sends too many.")
    Received propose(@Valid @RequestBody ProposalRequest request, HttpServletRequest from, HttpServletResponse to) {
        List<FieldProblem> problems = desk.problems(request);
        if (!problems.isEmpty()) {
            throw DomainProblem.invalid(problems);
        }
        limit.admit(from, to);
        return new Received(desk.receive(request));
    }
}
