package city.weltoffen.notification.inviting.web;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.problems.FieldProblem;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.defaults.succession.NamedDepartments;
import city.weltoffen.defaults.web.ExpectedVersion;
import city.weltoffen.defaults.web.PageOf;
import city.weltoffen.defaults.web.PageQuery;
import city.weltoffen.defaults.web.Versioned;
import city.weltoffen.notification.invitation.InvitationId;
import city.weltoffen.notification.inviting.InvitationDesk;
import city.weltoffen.notification.inviting.Invited;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Invitations by mail, of the office alone: they hold addresses of people who never signed in. */
@RestController
@RequestMapping("/api/mailed-invitations")
@Tag(name = "invitations")
class MailedInvitationsController {

    private final InvitationDesk desk;
    private final NamedDepartments known;

    MailedInvitationsController(InvitationDesk desk, NamedDepartments known) {
        this.desk = desk;
        this.known = known;
    }

    @GetMapping
    @Allow(Who.OFFICE)
    @Operation(summary = "Invitations by mail, the last first")
    PageOf<InvitationResponse> list(@ParameterObject @Valid PageQuery page) {
        return page.inFixedOrder().of(desk.all()).map(desk::withOutlet).map(InvitationResponse::of);
    }

    @PostMapping
    @Allow(Who.OFFICE)
    @Operation(
            summary = "Invites somebody who never signed in",
            description = "From then on what is addressed to the departments' coordinators goes to the address by mail."
                    + " At the first sign-in with it, all of it becomes the person's own.")
    ResponseEntity<InvitationResponse> invite(@Valid @RequestBody InvitationRequest request) {
        check(request);
        Invited invited = desk.invite(request.email(), request.guest());
        return Versioned.created(
                "/api/mailed-invitations/" + invited.invitation().id().value(),
                invited.invitation().version(),
                InvitationResponse.of(invited));
    }

    private void check(InvitationRequest request) {
        Stream<FieldProblem> name = request.name().codePoints().anyMatch(Character::isISOControl)
                ? Stream.of(new FieldProblem("#/name", "name-line-break", List.of()))
                : Stream.empty();
        List<String> slugs = request.departments();
        Stream<FieldProblem> departments = IntStream.range(0, slugs.size())
                .boxed()
                .flatMap(i -> known.problem("#/departments/" + i, slugs.get(i)).stream());
        List<FieldProblem> problems = Stream.concat(name, departments).toList();
        if (!problems.isEmpty()) {
            throw DomainProblem.invalid(problems);
        }
    }

    @GetMapping("/{id}")
    @Allow(Who.OFFICE)
    @Operation(summary = "One invitation by mail")
    ResponseEntity<InvitationResponse> get(@PathVariable String id) {
        return answer(desk.require(new InvitationId(id)));
    }

    @PostMapping("/{id}/mail-again")
    @Allow(Who.OFFICE)
    @Operation(summary = "Tells the person once more; not too often, and not when they have ended the mails")
    ResponseEntity<InvitationResponse> mailAgain(@PathVariable String id) {
        return answer(desk.mailAgain(new InvitationId(id)));
    }

    @DeleteMapping("/{id}")
    @Allow(Who.OFFICE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Withdraws an invitation; name and address are deleted at once")
    void withdraw(@PathVariable String id, ExpectedVersion expected) {
        desk.withdraw(new InvitationId(id), expected);
    }

    private static ResponseEntity<InvitationResponse> answer(Invited invited) {
        return Versioned.ok(invited.invitation().version(), InvitationResponse.of(invited));
    }
}
