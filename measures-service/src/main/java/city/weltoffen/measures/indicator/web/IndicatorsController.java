package city.weltoffen.measures.indicator.web;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.defaults.web.ExpectedVersion;
import city.weltoffen.defaults.web.PageOf;
import city.weltoffen.defaults.web.PageQuery;
import city.weltoffen.defaults.web.Versioned;
import city.weltoffen.measures.indicator.Indicator;
import city.weltoffen.measures.indicator.IndicatorId;
import city.weltoffen.measures.indicator.IndicatorIndex;
import city.weltoffen.measures.indicator.Indicators;
import city.weltoffen.measures.measure.Measure;
import city.weltoffen.measures.measure.MeasureAccess;
import city.weltoffen.measures.measure.MeasureCode;
import city.weltoffen.measures.measure.Measures;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Indicators: lists, one indicator, adding and changing. */
@RestController
@RequestMapping("/api/indicators")
@Tag(name = "indicators")
class IndicatorsController {

    private final Indicators indicators;
    private final IndicatorIndex index;
    private final IndicatorOverview overview;
    private final Measures measures;
    private final MeasureAccess access;

    IndicatorsController(
            Indicators indicators,
            IndicatorIndex index,
            IndicatorOverview overview,
            Measures measures,
            MeasureAccess access) {
        this.indicators = indicators;
        this.index = index;
        this.overview = overview;
        this.measures = measures;
        this.access = access;
    }

    @GetMapping
    @Allow(Who.MEMBERS)
    @Operation(summary = "Indicators with their figures and how they stand, by measure")
    PageOf<IndicatorResponse> list(
            @ParameterObject @Valid IndicatorFilter filter, @ParameterObject @Valid PageQuery page) {
        return page.inFixedOrder()
                .of(index.find(filter.condition(overview::verdict)))
                .map(overview::response);
    }

    @GetMapping("/{id}")
    @Allow(Who.MEMBERS)
    @Operation(summary = "One indicator with its figures and why it stands as it does")
    ResponseEntity<IndicatorResponse> get(@PathVariable String id) {
        return answer(indicators.require(new IndicatorId(id)));
    }

    @PostMapping
    @Allow(Who.MEMBERS)
    @Operation(
            summary = "Adds an indicator to a measure",
            description = "The office and who coordinates the responsible department.")
    ResponseEntity<IndicatorResponse> add(@Valid @RequestBody IndicatorVerbs.Add request, Identity identity) {
        Measure measure = measures.find(new MeasureCode(request.measure()))
                .orElseThrow(() -> DomainProblem.invalid("#/measure", "unknown-value", request.measure()));
        access.requireChange(identity, measure);
        Indicator added = indicators.add(measure.id(), request.indicator().details());
        return Versioned.created("/api/indicators/" + added.id().value(), added.version(), overview.response(added));
    }

    @PutMapping("/{id}")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Changes an indicator; what is counted is counted anew")
    ResponseEntity<IndicatorResponse> change(
            @PathVariable String id,
            ExpectedVersion expected,
            @Valid @RequestBody IndicatorRequest request,
            Identity identity) {
        Indicator indicator = indicators.require(new IndicatorId(id));
        access.requireChange(identity, measures.require(indicator.measure()));
        return answer(indicators.change(indicator.id(), expected, request.details()));
    }

    private ResponseEntity<IndicatorResponse> answer(Indicator indicator) {
        return Versioned.ok(indicator.version(), overview.response(indicator));
    }
}
