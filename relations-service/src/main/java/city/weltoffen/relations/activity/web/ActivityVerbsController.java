package city.weltoffen.relations.activity.web;

import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.defaults.web.Versioned;
import city.weltoffen.relations.activity.Activities;
import city.weltoffen.relations.activity.Activity;
import city.weltoffen.relations.activity.ActivityAccess;
import city.weltoffen.relations.activity.ActivityId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What can be done with an activity. */
@RestController
@RequestMapping("/api/activities/{id}")
@Tag(name = "activities")
class ActivityVerbsController {

    private final Activities activities;
    private final ActivityOverview overview;
    private final ActivityAccess access;

    ActivityVerbsController(Activities activities, ActivityOverview overview, ActivityAccess access) {
        this.activities = activities;
        this.overview = overview;
        this.access = access;
    }

    record Cancel(@NotBlank @Size(max = 1000) String reason) {}

    /** @param participants how many took part, where counted */
    record Hold(@Min(0) @Max(10_000_000) @Nullable Integer participants) {}

    /**
     * What came of it.
     *
     * @param summary in words
     * @param followUps further ones
     */
    record NoteOutcome(
            @Size(max = 5000) @Nullable String summary,
            @Size(max = 50) @Nullable List<@NotNull @Valid NewFollowUp> followUps) {

        List<String> texts() {
            return followUps == null
                    ? List.of()
                    : followUps.stream()
                            .map(followUp -> followUp.text().strip())
                            .toList();
        }
    }

    record NewFollowUp(@NotBlank @Size(max = 1000) String text) {}

    @PostMapping("/cancel")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Says that a planned activity does not take place, and why; the reason stays inside")
    ResponseEntity<ActivityResponse> cancel(
            @PathVariable String id, @Valid @RequestBody Cancel request, Identity identity) {
        return perform(
                id,
                identity,
                activity -> activities.cancel(activity, request.reason().strip()));
    }

    @PostMapping("/hold")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Says that an activity took place, and how many took part")
    ResponseEntity<ActivityResponse> hold(
            @PathVariable String id, @Valid @RequestBody Hold request, Identity identity) {
        return perform(id, identity, activity -> activities.hold(activity, request.participants()));
    }

    @PostMapping("/outcome")
    @Allow(Who.MEMBERS)
    @Operation(
            summary = "Notes what came of an activity that was held",
            description = "Each follow-up must become a relation, an enquiry or a project, or be dismissed.")
    ResponseEntity<ActivityResponse> outcome(
            @PathVariable String id, @Valid @RequestBody NoteOutcome request, Identity identity) {
        return perform(
                id,
                identity,
                activity -> activities.noteOutcome(activity, ActivityRequest.text(request.summary()), request.texts()));
    }

    private ResponseEntity<ActivityResponse> perform(
            String id, Identity identity, Function<ActivityId, Activity> verb) {
        ActivityId activity = new ActivityId(id);
        access.requireChange(identity, activities.require(activity).details());
        Activity now = verb.apply(activity);
        return Versioned.ok(now.version(), overview.response(now, identity));
    }
}
