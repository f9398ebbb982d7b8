package city.weltoffen.networking.interest.web;

import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.networking.interest.Claimants;
import city.weltoffen.networking.interest.Interest;
import city.weltoffen.networking.interest.InterestAccess;
import city.weltoffen.networking.interest.InterestId;
import city.weltoffen.networking.interest.Interests;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What becomes of an interest; for members of its department, once it is decided for who coordinates it. */
@RestController
@RequestMapping("/api/interests/{id}")
@Tag(name = "interests")
class InterestVerbsController {

    private final Interests interests;
    private final InterestAccess access;
    private final Claimants claimants;
    private final InterestDesk desk;

    InterestVerbsController(Interests interests, InterestAccess access, Claimants claimants, InterestDesk desk) {
        this.interests = interests;
        this.access = access;
        this.claimants = claimants;
        this.desk = desk;
    }

    @PostMapping("/change-role")
    @Allow(Who.MEMBERS)
    @Operation(
            summary = "Gives the department another role; what it decided for the one before does not count any more")
    ResponseEntity<InterestResponse> changeRole(
            @PathVariable String id,
            @Valid @RequestBody InterestRequests.InterestRoleChange request,
            Identity identity) {
        return desk.answer(interests.changeRole(changeable(id, identity).id(), request.role()), identity);
    }

    @PostMapping("/pass-on")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Says that it is another department's business, which hears of it")
    ResponseEntity<InterestResponse> passOn(
            @PathVariable String id, @Valid @RequestBody InterestRequests.InterestPassedOn request, Identity identity) {
        Interest interest = changeable(id, identity);
        return desk.answer(
                interests.passOn(interest.id(), claimants.living(request.to(), "#/to"), request.reason()), identity);
    }

    @PostMapping("/withdraw")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Withdraws it and says why")
    ResponseEntity<InterestResponse> withdraw(
            @PathVariable String id, @Valid @RequestBody InterestRequests.InterestReason request, Identity identity) {
        return desk.answer(interests.withdraw(changeable(id, identity).id(), request.reason()), identity);
    }

    @PostMapping("/record-decision")
    @Allow(Who.MEMBERS)
    @Operation(
            summary = "Records what the department decided; for who coordinates it",
            description = "Another decision later takes the place of the one before. Without one that says GO, what it"
                    + " costs and where that is written, nothing is submitted.")
    ResponseEntity<InterestResponse> recordDecision(
            @PathVariable String id, @Valid @RequestBody InterestRequests.InterestDecision request, Identity identity) {
        Interest interest = interests.require(new InterestId(id));
        access.requireDecide(identity, interest);
        return desk.answer(interests.decide(interest.id(), request.decision()), identity);
    }

    private Interest changeable(String id, Identity identity) {
        Interest interest = interests.require(new InterestId(id));
        access.requireChange(identity, interest);
        return interest;
    }
}
