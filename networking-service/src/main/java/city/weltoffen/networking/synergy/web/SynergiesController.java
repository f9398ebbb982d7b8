package city.weltoffen.networking.synergy.web;

import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.defaults.web.PageOf;
import city.weltoffen.defaults.web.PageQuery;
import city.weltoffen.defaults.web.Versioned;
import city.weltoffen.networking.synergy.Synergies;
import city.weltoffen.networking.synergy.Synergy;
import city.weltoffen.networking.synergy.SynergyId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Proposals that two departments talk with each other. */
@RestController
@RequestMapping("/api/synergies")
@Tag(name = "synergies")
class SynergiesController {

    private final Synergies synergies;
    private final SynergyDesk desk;

    SynergiesController(Synergies synergies, SynergyDesk desk) {
        this.synergies = synergies;
        this.desk = desk;
    }

    @GetMapping
    @Allow(Who.MEMBERS)
    @Operation(summary = "Synergies, the newest first")
    PageOf<SynergyResponse> list(
            @ParameterObject @Valid SynergyFilter filter, @ParameterObject @Valid PageQuery page, Identity identity) {
        List<Synergy> found = synergies.all().stream()
                .filter(synergy -> filter.accepts(synergy, desk.isMine(synergy, identity)))
                .toList();
        PageOf<Synergy> shown = page.inFixedOrder().of(found);
        return page.of(desk.responses(shown.items(), identity), shown.total());
    }

    @GetMapping("/{id}")
    @Allow(Who.MEMBERS)
    @Operation(summary = "One synergy with its reasons and what both say to it")
    ResponseEntity<SynergyResponse> get(@PathVariable String id, Identity identity) {
        Synergy synergy = synergies.require(new SynergyId(id));
        return Versioned.ok(synergy.version(), desk.response(synergy, identity));
    }
}
