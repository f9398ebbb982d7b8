package city.weltoffen.notification.byrole.web;

import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.notification.byrole.ByRole;
import city.weltoffen.notification.byrole.DefaultRule;
import city.weltoffen.notification.byrole.Role;
import city.weltoffen.notification.subscription.Criteria;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Rules that come by themselves with the caller's roles. */
@RestController
@RequestMapping("/api/subscriptions/defaults")
@Tag(name = "subscriptions")
class DefaultRulesController {

    private final ByRole byRole;

    DefaultRulesController(ByRole byRole) {
        this.byRole = byRole;
    }

    @GetMapping
    @Allow(Who.SIGNED_IN)
    @Operation(summary = "Rules that come by themselves with my roles, and whether they hold for me")
    List<DefaultResponse> list(Identity identity) {
        return byRole.of(identity).stream().map(DefaultResponse::of).toList();
    }

    @PutMapping("/{key}")
    @Allow(Who.SIGNED_IN)
    @Operation(summary = "Switches a rule off or on for myself; the mandatory ones stay on")
    DefaultResponse choose(@PathVariable String key, @Valid @RequestBody ChoiceRequest request, Identity identity) {
        return DefaultResponse.of(byRole.choose(identity, key, request.on()));
    }

    /** @param on whether it is to hold for me */
    record ChoiceRequest(@NotNull Boolean on) {}

    /**
     * A rule that comes by itself.
     *
     * @param criteria the department {@code {department}} is each that I coordinate
     * @param mandatory whether it cannot be switched off
     * @param on whether it holds for me
     */
    record DefaultResponse(
            String key, Role role, LocalizedText name, Criteria criteria, boolean mandatory, boolean on) {

        static DefaultResponse of(ByRole.Standing standing) {
            DefaultRule rule = standing.rule();
            return new DefaultResponse(
                    rule.key(), rule.role(), rule.name(), rule.criteria(), rule.mandatory(), standing.on());
        }
    }
}
