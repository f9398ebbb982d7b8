package city.weltoffen.networking.invitation.web;

import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.defaults.web.PageOf;
import city.weltoffen.defaults.web.PageQuery;
import city.weltoffen.defaults.web.SecretAnswer;
import city.weltoffen.networking.coordinator.Role;
import city.weltoffen.networking.invitation.Invitation;
import city.weltoffen.networking.invitation.InvitationId;
import city.weltoffen.networking.invitation.InvitationState;
import city.weltoffen.networking.invitation.Invitations;
import city.weltoffen.networking.invitation.Secret;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Invitations to coordinate. The secret travels in bodies only, so that it stands in no log of addresses. */
@RestController
@RequestMapping("/api/coordinators/invitations")
@Tag(name = "coordinators")
class InvitationsController {

    private final Invitations invitations;
    private final Clock businessClock;

    InvitationsController(Invitations invitations, Clock businessClock) {
        this.invitations = invitations;
        this.businessClock = businessClock;
    }

    @GetMapping
    @Allow(Who.OFFICE)
    @Operation(summary = "Invitations, the last first")
    PageOf<InvitationResponse> list(@ParameterObject @Valid PageQuery page) {
        return page.inFixedOrder().of(invitations.all()).map(this::response);
    }

    @PostMapping
    @Allow(Who.OFFICE)
    @Operation(summary = "Invites somebody; the answer holds the secret of the link, this once")
    ResponseEntity<MadeResponse> make(@Valid @RequestBody InvitationRequest request, HttpServletRequest http) {
        SecretAnswer.to(http);
        Invitations.Made made = invitations.make(
                request.name().strip(),
                request.departments(),
                request.role() == null ? Role.COORDINATOR : request.role(),
                request.expiresOn() == null ? LocalDate.now(businessClock).plusWeeks(4) : request.expiresOn());
        return ResponseEntity.created(URI.create("/api/coordinators/invitations"))
                .body(new MadeResponse(
                        response(made.invitation()), made.secret().token()));
    }

    @PostMapping("/{id}/withdraw")
    @Allow(Who.OFFICE)
    @Operation(summary = "Withdraws an invitation; its link says so")
    InvitationResponse withdraw(@PathVariable String id) {
        return response(invitations.withdraw(new InvitationId(id)));
    }

    @PostMapping("/look")
    @Allow(Who.SIGNED_IN)
    @Operation(summary = "What the link asks of me")
    InvitationResponse look(@Valid @RequestBody SecretRequest request, Identity identity) {
        return response(invitations.look(new Secret(request.token()), identity.subject()));
    }

    @PostMapping("/accept")
    @Allow(Who.SIGNED_IN)
    @Operation(summary = "Accepts: whoever is signed in is appointed")
    InvitationResponse accept(@Valid @RequestBody SecretRequest request, Identity identity) {
        return response(invitations.accept(new Secret(request.token()), identity.subject(), identity.name()));
    }

    private InvitationResponse response(Invitation invitation) {
        return new InvitationResponse(
                invitation.id().value(),
                invitation.name(),
                invitation.departments(),
                invitation.role(),
                invitation.madeOn(),
                invitation.expiresOn(),
                invitation.state(LocalDate.now(businessClock)),
                invitation.acceptedOn());
    }

    /**
     * @param name of the person, to show
     * @param role {@code COORDINATOR} when nothing is said
     * @param expiresOn last day on which it can be accepted; in four weeks when nothing is said
     */
    record InvitationRequest(
            @NotBlank @Size(max = 200) String name,
            @NotEmpty @Size(max = 20) List<@NotBlank String> departments,
            @Nullable Role role,
            @Nullable LocalDate expiresOn) {}

    record SecretRequest(@NotBlank @Size(max = 200) String token) {}

    record InvitationResponse(
            String id,
            String name,
            List<String> departments,
            Role role,
            LocalDate madeOn,
            LocalDate expiresOn,
            InvitationState state,
            @Nullable LocalDate acceptedOn) {}

    /** @param token the secret of the link, shown this once */
    record MadeResponse(InvitationResponse invitation, String token) {}
}
