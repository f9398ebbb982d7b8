package city.weltoffen.networking.interest.web;

import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.defaults.web.PageOf;
import city.weltoffen.defaults.web.PageQuery;
import city.weltoffen.networking.call.CallId;
import city.weltoffen.networking.interest.Claimants;
import city.weltoffen.networking.interest.InterestAccess;
import city.weltoffen.networking.interest.InterestId;
import city.weltoffen.networking.interest.InterestIndex;
import city.weltoffen.networking.interest.Interests;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Interests of departments in calls. */
@RestController
@RequestMapping("/api/interests")
@Tag(name = "interests")
class InterestsController {

    private final Interests interests;
    private final InterestIndex index;
    private final InterestAccess access;
    private final Claimants claimants;
    private final InterestDesk desk;

    InterestsController(
            Interests interests, InterestIndex index, InterestAccess access, Claimants claimants, InterestDesk desk) {
        this.interests = interests;
        this.index = index;
        this.access = access;
        this.claimants = claimants;
        this.desk = desk;
    }

    @GetMapping
    @Allow(Who.MEMBERS)
    @Operation(
            summary = "Interests of departments in calls, those whose call ends first come first",
            description = "Ordered by deadline, title, department or since.")
    PageOf<InterestSummary> list(
            @ParameterObject InterestFilter filter, @ParameterObject @Valid PageQuery page, Identity identity) {
        return page.of(desk.summaries(index.find(filter.condition()), identity).stream()
                .sorted(InterestOrder.of(page))
                .toList());
    }

    @GetMapping("/{id}")
    @Allow(Who.MEMBERS)
    @Operation(summary = "One interest with its history")
    ResponseEntity<InterestResponse> get(@PathVariable String id, Identity identity) {
        return desk.answer(interests.require(new InterestId(id)), identity);
    }

    @PostMapping
    @Allow(Who.MEMBERS)
    @Operation(
            summary = "Declares the interest of a department in a call",
            description =
                    "The same once more answers with the same interest; with another role it changes the role, once"
                            + " the department has decided for who coordinates it only.")
    ResponseEntity<InterestResponse> declare(
            @Valid @RequestBody InterestRequests.InterestDeclaration request, Identity identity) {
        var claimant = claimants.living(request.department(), "#/department");
        access.requireDeclare(identity, request.department());
        return desk.answer(
                interests.declare(
                        new CallId(request.call()),
                        claimant,
                        request.role(),
                        known -> access.mayChange(identity, known)),
                identity);
    }

    @PostMapping("/pass-on")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Says that a call is not this department's business but may be another's, which hears of it")
    ResponseEntity<InterestResponse> passOn(
            @Valid @RequestBody InterestRequests.CallPassedOn request, Identity identity) {
        var claimant = claimants.living(request.department(), "#/department");
        var other = claimants.living(request.to(), "#/to");
        access.requireDeclare(identity, request.department());
        CallId call = new CallId(request.call());
        interests.of(call, request.department()).ifPresent(known -> access.requireChange(identity, known));
        return desk.answer(interests.passOn(call, claimant, other, request.reason()), identity);
    }
}
