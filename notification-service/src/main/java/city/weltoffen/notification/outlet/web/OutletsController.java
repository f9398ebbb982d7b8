package city.weltoffen.notification.outlet.web;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.defaults.succession.NamedDepartments;
import city.weltoffen.defaults.web.ExpectedVersion;
import city.weltoffen.defaults.web.SecretAnswer;
import city.weltoffen.defaults.web.Versioned;
import city.weltoffen.notification.outlet.Outlet;
import city.weltoffen.notification.outlet.OutletAccess;
import city.weltoffen.notification.outlet.OutletChannel;
import city.weltoffen.notification.outlet.OutletChannel.Added;
import city.weltoffen.notification.outlet.OutletChannel.Owned;
import city.weltoffen.notification.outlet.OutletChannel.TestAnswer;
import city.weltoffen.notification.outlet.OutletKind;
import city.weltoffen.notification.outlet.OutletRequest;
import city.weltoffen.notification.outlet.Outlets;
import city.weltoffen.notification.subscription.Owner;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The ways besides the inbox by which a person, or a department the person coordinates, hears of events. */
@RestController
@RequestMapping("/api/outlets")
@Tag(name = "outlets")
class OutletsController {

    private final Outlets outlets;
    private final OutletAccess access;
    private final NamedDepartments known;
    private final Map<OutletKind, OutletChannel> channels = new EnumMap<>(OutletKind.class);

    OutletsController(Outlets outlets, OutletAccess access, NamedDepartments known, List<OutletChannel> channels) {
        this.outlets = outlets;
        this.access = access;
        this.known = known;
        channels.forEach(channel -> channel.kinds().forEach(kind -> this.channels.put(kind, channel)));
    }

    @GetMapping
    @Allow(Who.SIGNED_IN)
    @Operation(summary = "My outlets and those of departments I coordinate")
    OutletList list(Identity identity) {
        return new OutletList(
                access.of(identity).stream().map(OutletResponse::of).toList());
    }

    @PostMapping
    @Allow(Who.SIGNED_IN)
    @Operation(
            summary = "Adds an outlet, for oneself or for a department one coordinates",
            description = "A mail to an address other than one's own goes out once its reader has confirmed it. A"
                    + " secret stands in this answer and nowhere else.")
    ResponseEntity<OutletResponse> add(
            @Valid @RequestBody OutletRequest request, Identity identity, HttpServletRequest http) {
        checkName(request);
        Owner owner = owner(request, identity);
        Added added = channel(request.kind()).add(new Owned(owner, identity), request);
        if (added.secret() != null) {
            SecretAnswer.to(http);
        }
        Outlet outlet = added.outlet();
        return Versioned.created("/api/outlets/" + outlet.id().value(), outlet.version(), OutletResponse.of(added));
    }

    private static void checkName(OutletRequest request) {
        if (request.name().codePoints().anyMatch(Character::isISOControl)) {
            throw DomainProblem.invalid("#/name", "name-line-break");
        }
    }

    private Owner owner(OutletRequest request, Identity identity) {
        String department = request.department();
        if (department == null) {
            return Owner.person(identity.subject());
        }
        known.problem("#/department", department).ifPresent(problem -> {
            throw DomainProblem.invalid(List.of(problem));
        });
        Owner owner = Owner.department(department);
        if (!access.owns(owner, identity)) {
            throw DomainProblem.forbidden();
        }
        return owner;
    }

    @GetMapping("/{id}")
    @Allow(Who.SIGNED_IN)
    @Operation(summary = "One outlet")
    ResponseEntity<OutletResponse> get(@PathVariable String id, Identity identity) {
        return answer(access.own(id, identity));
    }

    @PutMapping("/{id}")
    @Allow(Who.SIGNED_IN)
    @Operation(summary = "Changes name and settings; kind and owner stay")
    ResponseEntity<OutletResponse> change(
            @PathVariable String id,
            ExpectedVersion expected,
            @Valid @RequestBody OutletRequest request,
            Identity identity) {
        Outlet outlet = access.own(id, identity);
        checkName(request);
        if (outlet.kind() != request.kind()) {
            throw DomainProblem.invalid("#/kind", "kind-fixed");
        }
        return answer(channel(outlet.kind()).change(outlet, expected, request, identity));
    }

    @DeleteMapping("/{id}")
    @Allow(Who.SIGNED_IN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Ends an outlet for good; its settings are deleted at once")
    void end(@PathVariable String id, ExpectedVersion expected, Identity identity) {
        outlets.end(access.own(id, identity).id(), expected);
    }

    @PostMapping("/{id}/pause")
    @Allow(Who.SIGNED_IN)
    @Operation(summary = "Lets what comes wait until it is resumed")
    ResponseEntity<OutletResponse> pause(@PathVariable String id, Identity identity) {
        return answer(outlets.pause(access.own(id, identity).id()));
    }

    @PostMapping("/{id}/resume")
    @Allow(Who.SIGNED_IN)
    @Operation(summary = "Lets things go out again, also what has waited and what failed")
    ResponseEntity<OutletResponse> resume(@PathVariable String id, Identity identity) {
        Outlet outlet = outlets.resume(access.own(id, identity).id());
        channel(outlet.kind()).resumed(outlet);
        return answer(outlet);
    }

    @PostMapping("/{id}/test")
    @Allow(Who.SIGNED_IN)
    @Operation(summary = "Sends a test now and says what came of it")
    TestAnswer test(@PathVariable String id, Identity identity) {
        Outlet outlet = access.own(id, identity);
        return channel(outlet.kind()).test(outlet);
    }

    private OutletChannel channel(OutletKind kind) {
        OutletChannel channel = channels.get(kind);
        if (channel == null) {
            throw DomainProblem.invalid("#/kind", "kind-unavailable");
        }
        return channel;
    }

    private static ResponseEntity<OutletResponse> answer(Outlet outlet) {
        return Versioned.ok(outlet.version(), OutletResponse.of(outlet));
    }

    /** All of them; there are few. */
    record OutletList(List<OutletResponse> items) {}
}
