package city.weltoffen.networking.synergy.web;

import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.defaults.web.PageOf;
import city.weltoffen.defaults.web.PageQuery;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.networking.synergy.GroundKind;
import city.weltoffen.networking.synergy.RadarPreview;
import city.weltoffen.networking.synergy.RuleWords;
import city.weltoffen.networking.synergy.Verdict;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** When departments are told of each other, and what that comes to at this moment. */
@RestController
@RequestMapping("/api/synergies")
@Tag(name = "synergies")
class SynergyRulesController {

    private final RuleWords words;
    private final RadarPreview preview;

    SynergyRulesController(RuleWords words, RadarPreview preview) {
        this.words = words;
        this.preview = preview;
    }

    @GetMapping("/rules")
    @Allow(Who.MEMBERS)
    @Operation(summary = "In words, when departments are told of each other")
    SynergyRulesResponse rules() {
        return new SynergyRulesResponse(words.counting(), words.sentences());
    }

    @GetMapping("/preview")
    @Allow(Who.OFFICE)
    @Operation(summary = "What would be proposed now, and why the rest would not; the best first")
    PageOf<SynergyPreviewResponse> preview(
            @Parameter(description = "Only these") @RequestParam(required = false) @Nullable Set<Verdict> verdict,
            @ParameterObject @Valid PageQuery page) {
        List<RadarPreview.Line> lines = preview.lines().stream()
                .filter(line -> verdict == null || verdict.isEmpty() || verdict.contains(line.verdict()))
                .toList();
        return page.inFixedOrder().of(lines).map(SynergyPreviewResponse::of);
    }

    /**
     * @param acts kinds of act that count
     * @param sentences what else holds
     */
    record SynergyRulesResponse(List<LocalizedText> acts, List<LocalizedText> sentences) {}

    /** @param strength of both sides together */
    record SynergyPreviewResponse(
            GroundKind kind,
            LocalizedText label,
            List<RadarPreview.NamedDepartment> departments,
            int strength,
            Verdict verdict,
            boolean waits,
            List<SynergyResponse.SynergyReasonResponse> reasons) {

        static SynergyPreviewResponse of(RadarPreview.Line line) {
            return new SynergyPreviewResponse(
                    line.kind(),
                    line.label(),
                    line.departments(),
                    line.strength(),
                    line.verdict(),
                    line.verdict().waits(),
                    line.reasons().stream().map(SynergyResponse::reason).toList());
        }
    }
}
