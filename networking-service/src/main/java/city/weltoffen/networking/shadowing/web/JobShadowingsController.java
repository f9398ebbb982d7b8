package city.weltoffen.networking.shadowing.web;

import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.defaults.web.ExpectedVersion;
import city.weltoffen.defaults.web.PageOf;
import city.weltoffen.defaults.web.PageQuery;
import city.weltoffen.defaults.web.Versioned;
import city.weltoffen.networking.shadowing.JobShadowing;
import city.weltoffen.networking.shadowing.JobShadowingDetails;
import city.weltoffen.networking.shadowing.JobShadowingId;
import city.weltoffen.networking.shadowing.JobShadowings;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Job shadowing: what is on offer, and offering it. */
@RestController
@RequestMapping("/api/job-shadowings")
@Tag(name = "job shadowings")
class JobShadowingsController {

    private final JobShadowings shadowings;
    private final JobShadowingDesk desk;
    private final Clock businessClock;

    JobShadowingsController(JobShadowings shadowings, JobShadowingDesk desk, Clock businessClock) {
        this.shadowings = shadowings;
        this.desk = desk;
        this.businessClock = businessClock;
    }

    record JobShadowingClosing(@NotBlank @Size(max = 1000) String reason) {}

    @GetMapping
    @Allow(Who.MEMBERS)
    @Operation(summary = "Offers for job shadowing: what is not over by its day, then what was")
    PageOf<JobShadowingResponse> list(
            @ParameterObject @Valid JobShadowingFilter filter,
            @ParameterObject @Valid PageQuery page,
            Identity identity) {
        LocalDate today = LocalDate.now(businessClock);
        return page.inFixedOrder()
                .of(shadowings.all().stream()
                        .filter(shadowing -> filter.fits(shadowing, identity.subject(), today))
                        .sorted(Comparator.comparing((JobShadowing shadowing) ->
                                        shadowing.details().ends().isBefore(today))
                                .thenComparing(shadowing -> shadowing.details().begins())
                                .thenComparing(shadowing -> shadowing.id().value()))
                        .toList())
                .map(shadowing -> desk.entry(shadowing, identity));
    }

    @GetMapping("/{id}")
    @Allow(Who.MEMBERS)
    @Operation(
            summary = "One offer for job shadowing",
            description = "Who applied the department that offers it and the international office see.")
    ResponseEntity<JobShadowingResponse> get(@PathVariable String id, Identity identity) {
        return desk.answer(shadowings.require(new JobShadowingId(id)), identity);
    }

    @PostMapping
    @Allow(Who.MEMBERS)
    @Operation(summary = "Offers job shadowing; who coordinates the department and the international office may")
    ResponseEntity<JobShadowingResponse> offer(@Valid @RequestBody JobShadowingRequest request, Identity identity) {
        JobShadowing offered = shadowings.offer(details(request, identity));
        return Versioned.created(
                "/api/job-shadowings/" + offered.id().value(), offered.version(), desk.response(offered, identity));
    }

    @PutMapping("/{id}")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Changes an offer")
    ResponseEntity<JobShadowingResponse> change(
            @PathVariable String id,
            ExpectedVersion expected,
            @Valid @RequestBody JobShadowingRequest request,
            Identity identity) {
        JobShadowingId known = desk.offeredBy(id, identity);
        return desk.answer(shadowings.change(known, expected, details(request, identity)), identity);
    }

    @PostMapping("/{id}/close")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Ends an offer, and why; who waits for an answer is declined")
    ResponseEntity<JobShadowingResponse> close(
            @PathVariable String id, @Valid @RequestBody JobShadowingClosing request, Identity identity) {
        return desk.answer(shadowings.close(desk.offeredBy(id, identity), request.reason()), identity);
    }

    private JobShadowingDetails details(JobShadowingRequest request, Identity identity) {
        JobShadowingDetails details = request.details();
        desk.requireMayOffer(details.department(), identity);
        return details;
    }
}
