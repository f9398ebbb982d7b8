package city.weltoffen.relations.activity.web;

import city.weltoffen.defaults.ical.CalendarFile;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.defaults.web.PageOf;
import city.weltoffen.defaults.web.PageQuery;
import city.weltoffen.relations.activity.ActivityCalendar;
import city.weltoffen.relations.activity.ActivityEntry;
import city.weltoffen.relations.activity.ActivityId;
import city.weltoffen.relations.activity.ActivityIndex;
import city.weltoffen.relations.catalogue.Catalogue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The public calendar. */
@RestController
@RequestMapping("/api/public/activities")
@Tag(name = "public")
class PublicActivitiesController {

    /** Calendars keep what they know; a feed need not carry the past for ever. */
    private static final Period PAST_IN_FEED = Period.ofMonths(6);

    private final ActivityIndex index;
    private final ActivityOverview overview;
    private final ActivityCalendar calendar;
    private final Catalogue catalogue;
    private final Clock businessClock;

    PublicActivitiesController(
            ActivityIndex index,
            ActivityOverview overview,
            ActivityCalendar calendar,
            Catalogue catalogue,
            Clock businessClock) {
        this.index = index;
        this.overview = overview;
        this.calendar = calendar;
        this.catalogue = catalogue;
        this.businessClock = businessClock;
    }

    @GetMapping
    @Allow(Who.ANYBODY)
    @Operation(summary = "Public activities from today on, by their beginning")
    PageOf<PublicActivity> list(
            @ParameterObject @Valid PublicActivityFilter filter, @ParameterObject @Valid PageQuery page) {
        if (filter.within() != null) {
            // What is public in something internal must not tell of it.
            require(filter.within());
        }
        return page.inFixedOrder()
                .of(index.find(filter.condition(LocalDate.now(businessClock))).stream()
                        .sorted(ActivityOrder.BY_BEGINNING)
                        .toList())
                .map(this::open);
    }

    @GetMapping("/{id}")
    @Allow(Who.ANYBODY)
    @Operation(summary = "One public activity, also a cancelled one")
    PublicActivity get(@PathVariable String id) {
        return open(require(id));
    }

    @GetMapping(path = "/{id}.ics", produces = CalendarFile.TYPE)
    @Allow(Who.ANYBODY)
    @Operation(summary = "One public activity for a calendar")
    ResponseEntity<String> file(
            @PathVariable String id, @RequestParam(defaultValue = "de") @Pattern(regexp = "de|en") String language) {
        ActivityEntry activity = require(id);
        Locale reader = Locale.of(language);
        String name = activity.details().title().in(reader);
        return CalendarFile.named(id, calendar.of(List.of(activity), name, reader));
    }

    @GetMapping(path = "/calendar.ics", produces = CalendarFile.TYPE)
    @Allow(Who.ANYBODY)
    @Operation(
            summary = "Public activities as a calendar to subscribe to",
            description = "From six months ago on. Cancelled ones stay in it, as cancelled, so that subscribers learn"
                    + " of it.")
    ResponseEntity<String> feed(
            @RequestParam(required = false) @Nullable Set<String> theme,
            @RequestParam(required = false) @Nullable Set<String> kind,
            @RequestParam(defaultValue = "de") @Pattern(regexp = "de|en") String language) {
        LocalDate from = LocalDate.now(businessClock).minus(PAST_IN_FEED);
        var filter = new PublicActivityFilter(null, from, null, kind, theme, null, true);
        List<ActivityEntry> found = index.find(filter.condition(from)).stream()
                .sorted(ActivityOrder.BY_BEGINNING)
                .toList();
        Locale reader = Locale.of(language);
        return CalendarFile.named(
                "calendar", calendar.of(found, catalogue.name().in(reader), reader));
    }

    private ActivityEntry require(String id) {
        return index.find(new ActivityId(id))
                .filter(ActivityEntry::isPublic)
                .orElseThrow(() -> DomainProblem.notFound(id));
    }

    private PublicActivity open(ActivityEntry activity) {
        ActivityId within = activity.details().within();
        String publicPlace = within == null
                ? null
                : index.find(within)
                        .filter(ActivityEntry::isPublic)
                        .map(outer -> outer.id().value())
                        .orElse(null);
        return PublicActivity.of(activity, overview.partners(activity.details()), publicPlace);
    }
}
