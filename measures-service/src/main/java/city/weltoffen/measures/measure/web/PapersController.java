package city.weltoffen.measures.measure.web;

import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.measures.measure.MeasureAccess;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Papers and resolutions of the council on a measure. */
@RestController
@RequestMapping("/api/measures/{code}")
@Tag(name = "measures")
class PapersController {

    private final Performing performing;
    private final MeasureAccess access;

    PapersController(Performing performing, MeasureAccess access) {
        this.performing = performing;
        this.access = access;
    }

    @PostMapping("/add-paper")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Names a paper of the council")
    ResponseEntity<MeasureResponse> addPaper(
            @PathVariable String code, @Valid @RequestBody Verbs.AddPaper request, Identity identity) {
        return performing.as(
                identity,
                code,
                access::requireChange,
                (measure, now) -> measure.papers(now).add(request.number().strip(), request.link(), request.title()));
    }

    @PostMapping("/add-resolution")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Notes what a body of the council decided")
    ResponseEntity<MeasureResponse> addResolution(
            @PathVariable String code, @Valid @RequestBody Verbs.AddResolution request, Identity identity) {
        return performing.as(
                identity,
                code,
                access::requireChange,
                (measure, now) ->
                        measure.papers(now).addResolution(request.body().strip(), request.on(), request.number()));
    }

    @PostMapping("/remove-paper")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Takes a paper or a resolution off again")
    ResponseEntity<MeasureResponse> remove(
            @PathVariable String code, @Valid @RequestBody Verbs.RemovePaper request, Identity identity) {
        return performing.as(
                identity,
                code,
                access::requireChange,
                (measure, now) -> measure.papers(now).remove(request.paper()));
    }
}
