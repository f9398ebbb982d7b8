package city.weltoffen.notification.outlet.web;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.defaults.web.SecretAnswer;
import city.weltoffen.defaults.web.Versioned;
import city.weltoffen.notification.outlet.Outlet;
import city.weltoffen.notification.outlet.OutletAccess;
import city.weltoffen.notification.outlet.OutletChannel.Added;
import city.weltoffen.notification.outlet.SecretHolder;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Secrets of outlets, which are shown once and can be made anew. */
@RestController
@Tag(name = "outlets")
class OutletSecretsController {

    private final OutletAccess access;
    private final List<SecretHolder> holders;

    OutletSecretsController(OutletAccess access, List<SecretHolder> holders) {
        this.access = access;
        this.holders = holders;
    }

    @PostMapping("/api/outlets/{id}/secret")
    @Allow(Who.MEMBERS)
    @Operation(
            summary = "Makes another secret, which stands in this answer and nowhere else",
            description = "Of a webhook the old one signs as well for a day; the old address of a feed or calendar is"
                    + " gone at once.")
    ResponseEntity<OutletResponse> renew(@PathVariable String id, Identity identity, HttpServletRequest http) {
        Outlet outlet = access.own(id, identity);
        SecretHolder holder = holders.stream()
                .filter(each -> each.kinds().contains(outlet.kind()))
                .findFirst()
                .orElseThrow(() -> new DomainProblem("no-secret", id));
        SecretAnswer.to(http);
        Added renewed = holder.renew(outlet, identity);
        return Versioned.ok(renewed.outlet().version(), OutletResponse.of(renewed));
    }
}
