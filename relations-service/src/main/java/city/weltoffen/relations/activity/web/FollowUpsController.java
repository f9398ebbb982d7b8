package city.weltoffen.relations.activity.web;

import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.defaults.web.Versioned;
import city.weltoffen.relations.activity.Activities;
import city.weltoffen.relations.activity.Activity;
import city.weltoffen.relations.activity.ActivityAccess;
import city.weltoffen.relations.activity.ActivityId;
import city.weltoffen.relations.activity.FollowUp.Became;
import city.weltoffen.relations.activity.FollowUpDestination;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What becomes of the follow-ups of an activity. */
@RestController
@RequestMapping("/api/activities/{id}/followUps/{number}")
@Tag(name = "activities")
class FollowUpsController {

    private final Activities activities;
    private final ActivityOverview overview;
    private final ActivityAccess access;
    private final List<FollowUpDestination> destinations;

    FollowUpsController(
            Activities activities,
            ActivityOverview overview,
            ActivityAccess access,
            List<FollowUpDestination> destinations) {
        this.activities = activities;
        this.overview = overview;
        this.access = access;
        this.destinations = List.copyOf(destinations);
    }

    /** @param id of what it became */
    record Become(@NotBlank @Size(max = 100) String id) {}

    record Dismiss(@NotBlank @Size(max = 1000) String reason) {}

    @PostMapping("/become-relation")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Notes the relation that a follow-up became")
    ResponseEntity<ActivityResponse> becomeRelation(
            @PathVariable String id, @PathVariable int number, @Valid @RequestBody Become request, Identity identity) {
        return become(id, number, Became.RELATION, request, identity);
    }

    @PostMapping("/become-project")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Notes the project that a follow-up became: a relation that is a project")
    ResponseEntity<ActivityResponse> becomeProject(
            @PathVariable String id, @PathVariable int number, @Valid @RequestBody Become request, Identity identity) {
        return become(id, number, Became.PROJECT, request, identity);
    }

    @PostMapping("/become-enquiry")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Notes the enquiry that a follow-up became")
    ResponseEntity<ActivityResponse> becomeEnquiry(
            @PathVariable String id, @PathVariable int number, @Valid @RequestBody Become request, Identity identity) {
        return become(id, number, Became.ENQUIRY, request, identity);
    }

    @PostMapping("/dismiss")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Dismisses a follow-up with a reason")
    ResponseEntity<ActivityResponse> dismiss(
            @PathVariable String id, @PathVariable int number, @Valid @RequestBody Dismiss request, Identity identity) {
        ActivityId activity = changeable(id, identity);
        return answer(
                activities.dismissFollowUp(activity, number, request.reason().strip()), identity);
    }

    private ResponseEntity<ActivityResponse> become(
            String id, int number, Became became, Become request, Identity identity) {
        ActivityId activity = changeable(id, identity);
        destinations.stream()
                .filter(destination -> destination.became() == became)
                .forEach(destination -> destination.require(request.id(), identity));
        return answer(activities.followUpBecame(activity, number, became, request.id()), identity);
    }

    private ActivityId changeable(String id, Identity identity) {
        ActivityId activity = new ActivityId(id);
        access.requireChange(identity, activities.require(activity).details());
        return activity;
    }

    private ResponseEntity<ActivityResponse> answer(Activity activity, Identity identity) {
        return Versioned.ok(activity.version(), overview.response(activity, identity));
    }
}
