package city.weltoffen.relations.activity.web;

import city.weltoffen.defaults.ical.CalendarFile;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.relations.activity.Activities;
import city.weltoffen.relations.activity.ActivityCalendar;
import city.weltoffen.relations.activity.ActivityEntry;
import city.weltoffen.relations.activity.ActivityId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One activity as a file for the calendars of those inside. */
@RestController
@Tag(name = "activities")
class ActivityFileController {

    private final Activities activities;
    private final ActivityCalendar calendar;

    ActivityFileController(Activities activities, ActivityCalendar calendar) {
        this.activities = activities;
        this.calendar = calendar;
    }

    @GetMapping(path = "/api/activities/{id}.ics", produces = CalendarFile.TYPE)
    @Allow(Who.MEMBERS)
    @Operation(summary = "One activity for a calendar, also one that is not public")
    ResponseEntity<String> file(
            @PathVariable String id, @RequestParam(defaultValue = "de") @Pattern(regexp = "de|en") String language) {
        ActivityEntry activity = ActivityEntry.of(activities.require(new ActivityId(id)));
        Locale reader = Locale.of(language);
        return CalendarFile.named(
                id, calendar.of(List.of(activity), activity.details().title().in(reader), reader));
    }
}
