package city.weltoffen.relations.activity.web;

import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.defaults.web.ExpectedVersion;
import city.weltoffen.defaults.web.PageOf;
import city.weltoffen.defaults.web.PageQuery;
import city.weltoffen.defaults.web.Versioned;
import city.weltoffen.relations.activity.Activities;
import city.weltoffen.relations.activity.Activity;
import city.weltoffen.relations.activity.ActivityAccess;
import city.weltoffen.relations.activity.ActivityDetails;
import city.weltoffen.relations.activity.ActivityId;
import city.weltoffen.relations.activity.ActivityIndex;
import city.weltoffen.relations.partner.PartnerIndex;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Activities: lists, one activity. */
@RestController
@RequestMapping("/api/activities")
@Tag(name = "activities")
class ActivitiesController {

    private final Activities activities;
    private final ActivityIndex index;
    private final PartnerIndex partners;
    private final ActivityOverview overview;
    private final ActivityReader reader;
    private final ActivityAccess access;

    ActivitiesController(
            Activities activities,
            ActivityIndex index,
            PartnerIndex partners,
            ActivityOverview overview,
            ActivityReader reader,
            ActivityAccess access) {
        this.activities = activities;
        this.index = index;
        this.partners = partners;
        this.overview = overview;
        this.reader = reader;
        this.access = access;
    }

    @GetMapping
    @Allow(Who.MEMBERS)
    @Operation(summary = "Activities, the latest first unless sorted by begins or title")
    PageOf<ActivitySummary> list(
            @ParameterObject @Valid ActivityFilter filter, @ParameterObject @Valid PageQuery page) {
        return page.of(index.find(filter.condition(partners)).stream()
                        .sorted(ActivityOrder.of(page))
                        .toList())
                .map(overview::summary);
    }

    @GetMapping("/{id}")
    @Allow(Who.MEMBERS)
    @Operation(summary = "One activity with its protocol, its outcome and its parts")
    ResponseEntity<ActivityResponse> get(@PathVariable String id, Identity identity) {
        return answer(activities.require(new ActivityId(id)), identity);
    }

    @PostMapping
    @Allow(Who.MEMBERS)
    @Operation(summary = "Plans an activity", description = "Members of a department for their own.")
    ResponseEntity<ActivityResponse> plan(@Valid @RequestBody ActivityRequest request, Identity identity) {
        ActivityDetails details = reader.details(request);
        access.requireChange(identity, details);
        Activity activity = activities.plan(details, false);
        return Versioned.created(
                "/api/activities/" + activity.id().value(), activity.version(), overview.response(activity, identity));
    }

    @PutMapping("/{id}")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Changes what is known of an activity")
    ResponseEntity<ActivityResponse> change(
            @PathVariable String id,
            ExpectedVersion expected,
            @Valid @RequestBody ActivityRequest request,
            Identity identity) {
        ActivityId activity = new ActivityId(id);
        ActivityDetails before = activities.require(activity).details();
        access.requireChange(identity, before);
        ActivityDetails now = reader.details(request, before.departments());
        return answer(activities.change(activity, expected, now), identity);
    }

    private ResponseEntity<ActivityResponse> answer(Activity activity, Identity identity) {
        return Versioned.ok(activity.version(), overview.response(activity, identity));
    }
}
