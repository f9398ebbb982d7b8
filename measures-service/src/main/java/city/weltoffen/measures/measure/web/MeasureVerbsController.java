package city.weltoffen.measures.measure.web;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.measures.measure.Interruption;
import city.weltoffen.measures.measure.Measure;
import city.weltoffen.measures.measure.MeasureAccess;
import city.weltoffen.measures.measure.MeasureCode;
import city.weltoffen.measures.measure.Measures;
import city.weltoffen.measures.measure.Moment;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.function.BiConsumer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the office decides about a measure, always with its reason. */
@RestController
@RequestMapping("/api/measures/{code}")
@Tag(name = "measures")
class MeasureVerbsController {

    private final Performing performing;
    private final MeasureAccess access;
    private final Measures measures;

    MeasureVerbsController(Performing performing, MeasureAccess access, Measures measures) {
        this.performing = performing;
        this.access = access;
        this.measures = measures;
    }

    @PostMapping("/override-phase")
    @Allow(Who.OFFICE)
    @Operation(summary = "Says the phase by hand; what is derived stays visible beside it")
    ResponseEntity<MeasureResponse> overridePhase(
            @PathVariable String code, @Valid @RequestBody Verbs.OverridePhase request, Identity identity) {
        return decide(
                identity,
                code,
                (measure, now) -> measure.decisions(now).overridePhase(request.value(), request.reason()));
    }

    @PostMapping("/override-status")
    @Allow(Who.OFFICE)
    @Operation(summary = "Says by hand whether it is on time or late; what is derived stays visible beside it")
    ResponseEntity<MeasureResponse> overrideStatus(
            @PathVariable String code, @Valid @RequestBody Verbs.OverrideStatus request, Identity identity) {
        return decide(
                identity,
                code,
                (measure, now) -> measure.decisions(now).overrideStatus(request.value(), request.reason()));
    }

    @PostMapping("/withdraw-phase-override")
    @Allow(Who.OFFICE)
    @Operation(summary = "Lets the derived phase be in force again")
    ResponseEntity<MeasureResponse> withdrawPhase(
            @PathVariable String code, @Valid @RequestBody Verbs.Explanation request, Identity identity) {
        return decide(identity, code, (measure, now) -> measure.decisions(now).withdrawPhase(request.reason()));
    }

    @PostMapping("/withdraw-status-override")
    @Allow(Who.OFFICE)
    @Operation(summary = "Lets the derived status be in force again")
    ResponseEntity<MeasureResponse> withdrawStatus(
            @PathVariable String code, @Valid @RequestBody Verbs.Explanation request, Identity identity) {
        return decide(identity, code, (measure, now) -> measure.decisions(now).withdrawStatus(request.reason()));
    }

    @PostMapping("/postpone")
    @Allow(Who.OFFICE)
    @Operation(summary = "Lets a measure rest until a day")
    ResponseEntity<MeasureResponse> postpone(
            @PathVariable String code, @Valid @RequestBody Verbs.Postpone request, Identity identity) {
        return decide(
                identity, code, (measure, now) -> measure.decisions(now).postpone(request.until(), request.reason()));
    }

    @PostMapping("/cancel")
    @Allow(Who.OFFICE)
    @Operation(summary = "Gives a measure up")
    ResponseEntity<MeasureResponse> cancel(
            @PathVariable String code, @Valid @RequestBody Verbs.Because request, Identity identity) {
        return decide(identity, code, (measure, now) -> measure.decisions(now).cancel(request.reason()));
    }

    @PostMapping("/resume")
    @Allow(Who.OFFICE)
    @Operation(summary = "Takes a measure up again that was postponed, given up, merged or superseded")
    ResponseEntity<MeasureResponse> resume(
            @PathVariable String code, @Valid @RequestBody Verbs.Because request, Identity identity) {
        return decide(identity, code, (measure, now) -> measure.decisions(now).resume(request.reason()));
    }

    @PostMapping("/merge-into")
    @Allow(Who.OFFICE)
    @Operation(summary = "Lets a measure become part of another one")
    ResponseEntity<MeasureResponse> merge(
            @PathVariable String code, @Valid @RequestBody Verbs.GiveWay request, Identity identity) {
        return giveWay(identity, code, Interruption.Kind.MERGED, request);
    }

    @PostMapping("/supersede")
    @Allow(Who.OFFICE)
    @Operation(summary = "Lets another measure take its place")
    ResponseEntity<MeasureResponse> supersede(
            @PathVariable String code, @Valid @RequestBody Verbs.GiveWay request, Identity identity) {
        return giveWay(identity, code, Interruption.Kind.SUPERSEDED, request);
    }

    private ResponseEntity<MeasureResponse> giveWay(
            Identity identity, String code, Interruption.Kind kind, Verbs.GiveWay request) {
        Measure other = measures.find(new MeasureCode(request.into()))
                .orElseThrow(() -> DomainProblem.invalid("#/into", "unknown-value", request.into()));
        return decide(
                identity, code, (measure, now) -> measure.decisions(now).giveWayTo(kind, other, request.reason()));
    }

    private ResponseEntity<MeasureResponse> decide(Identity identity, String code, BiConsumer<Measure, Moment> verb) {
        return performing.as(identity, code, access::requireDecide, verb);
    }
}
