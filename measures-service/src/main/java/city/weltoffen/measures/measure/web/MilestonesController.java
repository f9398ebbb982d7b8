package city.weltoffen.measures.measure.web;

import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.measures.measure.Measure;
import city.weltoffen.measures.measure.MeasureAccess;
import city.weltoffen.measures.measure.MilestonePlan;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Milestones and parts: coordinators plan them, members of all departments concerned report what is reached. */
@RestController
@RequestMapping("/api/measures/{code}")
@Tag(name = "measures")
class MilestonesController {

    private final Performing performing;
    private final MeasureAccess access;
    private final MeasureLists lists;

    MilestonesController(Performing performing, MeasureAccess access, MeasureLists lists) {
        this.performing = performing;
        this.access = access;
        this.lists = lists;
    }

    @PostMapping("/add-milestone")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Plans a milestone within the period of the measure")
    ResponseEntity<MeasureResponse> add(
            @PathVariable String code, @Valid @RequestBody Verbs.MilestoneRequest request, Identity identity) {
        return performing.as(
                identity,
                code,
                access::requireChange,
                (measure, now) -> measure.milestones(now).add(plan(request, measure)));
    }

    @PostMapping("/change-milestone")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Plans a milestone anew")
    ResponseEntity<MeasureResponse> change(
            @PathVariable String code, @Valid @RequestBody Verbs.ChangeMilestone request, Identity identity) {
        return performing.as(
                identity,
                code,
                access::requireChange,
                (measure, now) -> measure.milestones(now)
                        .change(request.milestone(), plan(request.plan(), measure), request.reason()));
    }

    private MilestonePlan plan(Verbs.MilestoneRequest request, Measure measure) {
        MeasureLists.requireNone(lists.department(
                "#/department", request.department(), measure.details().departments()));
        return request.plan();
    }

    @PostMapping("/complete-milestone")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Says on which day a milestone was reached; the departments that take part may")
    ResponseEntity<MeasureResponse> complete(
            @PathVariable String code, @Valid @RequestBody Verbs.CompleteMilestone request, Identity identity) {
        return performing.as(
                identity,
                code,
                access::requireReport,
                (measure, now) -> measure.milestones(now).complete(request.milestone(), request.on()));
    }

    @PostMapping("/reopen-milestone")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Says that a milestone is not reached after all")
    ResponseEntity<MeasureResponse> reopen(
            @PathVariable String code, @Valid @RequestBody Verbs.OneMilestone request, Identity identity) {
        return performing.as(
                identity,
                code,
                access::requireChange,
                (measure, now) -> measure.milestones(now).reopen(request.milestone(), request.reason()));
    }

    @PostMapping("/remove-milestone")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Takes a milestone out of the plan")
    ResponseEntity<MeasureResponse> remove(
            @PathVariable String code, @Valid @RequestBody Verbs.OneMilestone request, Identity identity) {
        return performing.as(
                identity,
                code,
                access::requireChange,
                (measure, now) -> measure.milestones(now).remove(request.milestone(), request.reason()));
    }

    @PostMapping("/change-sub-measure")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Says how far a part of the measure is; the departments that take part may")
    ResponseEntity<MeasureResponse> changePart(
            @PathVariable String code, @Valid @RequestBody Verbs.ChangePart request, Identity identity) {
        return performing.as(
                identity,
                code,
                access::requireReport,
                (measure, now) -> measure.milestones(now).changePart(request.subMeasure(), request.phase()));
    }
}
