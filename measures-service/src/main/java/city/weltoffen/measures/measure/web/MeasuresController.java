package city.weltoffen.measures.measure.web;

import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.defaults.web.ExpectedVersion;
import city.weltoffen.defaults.web.PageOf;
import city.weltoffen.defaults.web.PageQuery;
import city.weltoffen.defaults.web.Versioned;
import city.weltoffen.measures.measure.HistoryEntry;
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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Measures: lists, one measure, its history. */
@RestController
@RequestMapping("/api/measures")
@Tag(name = "measures")
class MeasuresController {

    private final Measures measures;
    private final MeasureOverview overview;
    private final MeasureAccess access;
    private final MeasureLists lists;

    MeasuresController(Measures measures, MeasureOverview overview, MeasureAccess access, MeasureLists lists) {
        this.measures = measures;
        this.overview = overview;
        this.access = access;
        this.lists = lists;
    }

    @GetMapping
    @Allow(Who.MEMBERS)
    @Operation(summary = "Measures, by code unless sorted otherwise")
    PageOf<MeasureSummary> list(@ParameterObject @Valid MeasureFilter filter, @ParameterObject @Valid PageQuery page) {
        return page.of(overview.find(filter).stream()
                        .sorted(MeasureOrder.of(page))
                        .toList())
                .map(KnownMeasure::summary);
    }

    @GetMapping("/{code}")
    @Allow(Who.MEMBERS)
    @Operation(summary = "One measure with its parts, milestones, papers, and why it stands as it does")
    ResponseEntity<MeasureResponse> get(@PathVariable String code, Identity identity) {
        return answer(measures.require(new MeasureCode(code)), identity);
    }

    @PutMapping("/{code}")
    @Allow(Who.MEMBERS)
    @Operation(
            summary = "Changes what is known of a measure",
            description = "The office and who coordinates the responsible department. For the rest there are verbs.")
    ResponseEntity<MeasureResponse> change(
            @PathVariable String code,
            ExpectedVersion expected,
            @Valid @RequestBody MeasureRequest request,
            Identity identity) {
        Measure measure = measures.require(new MeasureCode(code));
        access.requireChange(identity, measure);
        expected.check(measure.version());
        return answer(
                measures.change(measure.id(), expected, lists.details(request, measure), request.reason()), identity);
    }

    @GetMapping("/{code}/history")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Every change of a measure with who and why, the latest first")
    PageOf<HistoryEntry> history(@PathVariable String code, @ParameterObject @Valid PageQuery page) {
        return page.of(measures.require(new MeasureCode(code)).history().reversed());
    }

    private ResponseEntity<MeasureResponse> answer(Measure measure, Identity identity) {
        return Versioned.ok(measure.version(), overview.response(measure, identity));
    }
}
