package city.weltoffen.measures.indicator.web;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.defaults.web.Versioned;
import city.weltoffen.measures.counting.CountDefinition;
import city.weltoffen.measures.counting.Figures;
import city.weltoffen.measures.evidence.web.EvidenceResponse;
import city.weltoffen.measures.indicator.Indicator;
import city.weltoffen.measures.indicator.IndicatorId;
import city.weltoffen.measures.indicator.Indicators;
import city.weltoffen.measures.measure.MeasureAccess;
import city.weltoffen.measures.measure.Measures;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Values and targets of an indicator, and the events behind a counted figure. */
@RestController
@RequestMapping("/api/indicators/{id}")
@Tag(name = "indicators")
class IndicatorValuesController {

    private final Indicators indicators;
    private final IndicatorOverview overview;
    private final Figures figures;
    private final Measures measures;
    private final MeasureAccess access;

    IndicatorValuesController(
            Indicators indicators,
            IndicatorOverview overview,
            Figures figures,
            Measures measures,
            MeasureAccess access) {
        this.indicators = indicators;
        this.overview = overview;
        this.figures = figures;
        this.measures = measures;
        this.access = access;
    }

    @PostMapping("/report-value")
    @Allow(Who.MEMBERS)
    @Operation(
            summary = "Enters the value of a period",
            description = "The office, and members of the responsible and the involved departments.")
    ResponseEntity<IndicatorResponse> report(
            @PathVariable String id, @Valid @RequestBody IndicatorVerbs.Value request, Identity identity) {
        Indicator indicator = reportable(id, identity);
        return answer(indicators.reportValue(indicator.id(), request.span(), request.value(), request.note()));
    }

    @PostMapping("/correct-value")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Replaces the value that was entered for a period")
    ResponseEntity<IndicatorResponse> correct(
            @PathVariable String id, @Valid @RequestBody IndicatorVerbs.Value request, Identity identity) {
        Indicator indicator = reportable(id, identity);
        return answer(indicators.correctValue(indicator.id(), request.span(), request.value(), request.note()));
    }

    @PostMapping("/set-target")
    @Allow(Who.MEMBERS)
    @Operation(
            summary = "Sets the target of a year, or takes it away",
            description = "The office and who coordinates the responsible department.")
    ResponseEntity<IndicatorResponse> setTarget(
            @PathVariable String id, @Valid @RequestBody IndicatorVerbs.Target request, Identity identity) {
        Indicator indicator = indicators.require(new IndicatorId(id));
        access.requireChange(identity, measures.require(indicator.measure()));
        return answer(indicators.setTarget(indicator.id(), request.year(), request.value()));
    }

    @GetMapping("/events")
    @Allow(Who.MEMBERS)
    @Operation(
            summary = "Exactly the events behind a counted figure, newest first",
            description = "next is the cursor of the following page, if there is one.")
    EvidenceResponse events(
            @PathVariable String id,
            @Parameter(description = "2026, 2026-Q2, 2026-05 or TOTAL") @RequestParam String period,
            @Parameter(description = "next of the page before") @RequestParam(required = false) @Nullable String cursor,
            @Parameter(description = "Entries per page") @RequestParam(defaultValue = "20") @Min(1) @Max(100)
                    int size) {
        CountDefinition counted =
                indicators.require(new IndicatorId(id)).details().counted();
        if (counted == null) {
            throw new DomainProblem("indicator-not-counted");
        }
        return EvidenceResponse.of(figures.of(counted).events(IndicatorVerbs.span(period), cursor, size));
    }

    private Indicator reportable(String id, Identity identity) {
        Indicator indicator = indicators.require(new IndicatorId(id));
        access.requireReport(identity, measures.require(indicator.measure()));
        return indicator;
    }

    private ResponseEntity<IndicatorResponse> answer(Indicator indicator) {
        return Versioned.ok(indicator.version(), overview.response(indicator));
    }
}
