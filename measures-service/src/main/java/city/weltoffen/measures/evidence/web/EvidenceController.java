package city.weltoffen.measures.evidence.web;

import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.measures.evidence.AssignedEvidence;
import city.weltoffen.measures.evidence.CopiedEvent;
import city.weltoffen.measures.evidence.EventCopies;
import city.weltoffen.measures.evidence.Evidence;
import city.weltoffen.measures.measure.Measure;
import city.weltoffen.measures.measure.MeasureAccess;
import city.weltoffen.measures.measure.MeasureCode;
import city.weltoffen.measures.measure.Measures;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What speaks for a measure: events of other services that name it, or that somebody assigned to it. */
@RestController
@RequestMapping("/api/measures/{code}/evidence")
@Tag(name = "measures")
class EvidenceController {

    private final Evidence evidence;
    private final AssignedEvidence assigned;
    private final EventCopies copies;
    private final Measures measures;
    private final MeasureAccess access;
    private final Clock businessClock;

    EvidenceController(
            Evidence evidence,
            AssignedEvidence assigned,
            EventCopies copies,
            Measures measures,
            MeasureAccess access,
            Clock businessClock) {
        this.evidence = evidence;
        this.assigned = assigned;
        this.copies = copies;
        this.measures = measures;
        this.access = access;
        this.businessClock = businessClock;
    }

    /** @param event its id */
    record Assignment(@NotBlank String event) {}

    @GetMapping
    @Allow(Who.MEMBERS)
    @Operation(
            summary = "What speaks for a measure, newest first",
            description = "next is the cursor of the following page, if there is one.")
    EvidenceResponse list(
            @PathVariable String code,
            @Parameter(description = "next of the page before") @RequestParam(required = false) @Nullable String cursor,
            @Parameter(description = "Entries per page") @RequestParam(defaultValue = "20") @Min(1) @Max(100)
                    int size) {
        Measure measure = measures.require(new MeasureCode(code));
        return EvidenceResponse.of(evidence.page(measure.id(), cursor, size), measure.assigned());
    }

    @GetMapping("/candidates")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Events to choose from when something is assigned to the measure, newest first")
    CandidatesResponse candidates(
            @PathVariable String code,
            @ParameterObject CandidateFilter filter,
            @Parameter(description = "next of the page before") @RequestParam(required = false) @Nullable String cursor,
            @Parameter(description = "Entries per page") @RequestParam(defaultValue = "20") @Min(1) @Max(100)
                    int size) {
        Measure measure = measures.require(new MeasureCode(code));
        LocalDate today = LocalDate.now(businessClock);
        var page = copies.page(
                filter.kinds(),
                filter.begin(today, businessClock.getZone()),
                filter.end(today, businessClock.getZone()),
                cursor,
                size);
        return new CandidatesResponse(
                page.entries().stream().map(event -> candidate(event, measure)).toList(), page.next());
    }

    private static CandidatesResponse.Candidate candidate(CopiedEvent event, Measure measure) {
        return new CandidatesResponse.Candidate(
                EvidenceResponse.Item.of(event, measure.assigned().get(event.eventId())),
                measure.assigned().containsKey(event.eventId())
                        || event.measures().contains(measure.id().value()));
    }

    @PostMapping
    @Allow(Who.MEMBERS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Counts an event among what speaks for the measure",
            description = "The office and who coordinates the responsible or an involved department.")
    void assign(@PathVariable String code, @Valid @RequestBody Assignment request, Identity identity) {
        Measure measure = measures.require(new MeasureCode(code));
        access.requireAssign(identity, measure);
        assigned.assign(measure.id(), request.event());
    }

    @DeleteMapping("/{event}")
    @Allow(Who.MEMBERS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Takes back that somebody assigned an event; what an event says itself stays")
    void withdraw(@PathVariable String code, @PathVariable String event, Identity identity) {
        Measure measure = measures.require(new MeasureCode(code));
        access.requireAssign(identity, measure);
        assigned.withdraw(measure.id(), event);
    }
}
