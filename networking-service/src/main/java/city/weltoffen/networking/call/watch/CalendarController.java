package city.weltoffen.networking.call.watch;

import city.weltoffen.defaults.ical.CalendarFile;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.defaults.web.SecretAnswer;
import city.weltoffen.networking.call.Call;
import city.weltoffen.networking.call.CallAudience;
import city.weltoffen.networking.call.CallId;
import city.weltoffen.networking.call.Calls;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Deadlines of calls for calendars. */
@RestController
@Tag(name = "calls")
class CalendarController {

    private static final String LANGUAGES = "de|en";

    private final Calls calls;
    private final CallAudience audience;
    private final CalendarFeeds feeds;
    private final CallCalendar calendar;

    CalendarController(Calls calls, CallAudience audience, CalendarFeeds feeds, CallCalendar calendar) {
        this.calls = calls;
        this.audience = audience;
        this.feeds = feeds;
        this.calendar = calendar;
    }

    /**
     * @param since when the address was made; nothing when there is none
     * @param address path of the feed with its secret, shown this once
     */
    record CalendarAddress(
            @Nullable LocalDate since, @Nullable String address) {}

    @GetMapping(path = "/api/calls/{id}.ics", produces = CalendarFile.TYPE)
    @Allow(Who.MEMBERS)
    @Operation(summary = "All deadlines of one call for a calendar")
    ResponseEntity<String> one(
            @PathVariable String id, @RequestParam(defaultValue = "de") @Pattern(regexp = LANGUAGES) String language) {
        Call call = calls.require(new CallId(id));
        return CalendarFile.named(id, calendar.of(List.of(call), call.details().title(), Locale.of(language)));
    }

    @GetMapping(path = "/api/calls/calendar.ics", produces = CalendarFile.TYPE)
    @Allow(Who.MEMBERS)
    @Operation(summary = "Deadlines of the calls in which one's departments have an interest")
    ResponseEntity<String> followed(
            @RequestParam(defaultValue = "de") @Pattern(regexp = LANGUAGES) String language, Identity identity) {
        return followed(feeds.departmentsOf(identity), language);
    }

    @GetMapping("/api/calls/calendar-feed")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Whether one has an address to which a calendar can subscribe; not the address")
    CalendarAddress address(Identity identity) {
        return new CalendarAddress(feeds.since(identity.subject()).orElse(null), null);
    }

    @PostMapping("/api/calls/calendar-feed")
    @Allow(Who.MEMBERS)
    @Operation(
            summary = "Makes the secret address to which one's calendar subscribes, in place of the one before",
            description = "It needs no login, so it is for oneself alone. It is shown this once.")
    CalendarAddress make(Identity identity, HttpServletRequest http) {
        SecretAnswer.to(http);
        String secret = feeds.make(identity);
        return new CalendarAddress(
                feeds.since(identity.subject()).orElse(null), "/api/public/calls/calendar.ics?token=" + secret);
    }

    @DeleteMapping("/api/calls/calendar-feed")
    @Allow(Who.MEMBERS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Makes the address useless")
    void revoke(Identity identity) {
        feeds.revoke(identity.subject());
    }

    @GetMapping(path = "/api/public/calls/calendar.ics", produces = CalendarFile.TYPE)
    @Allow(Who.ANYBODY)
    @Operation(summary = "Deadlines of the calls that the owner of a secret address follows, for calendars")
    ResponseEntity<String> feed(
            @RequestParam @Size(max = 100) String token,
            @RequestParam(defaultValue = "de") @Pattern(regexp = LANGUAGES) String language) {
        return followed(
                feeds.departmentsBehind(token).orElseThrow(() -> DomainProblem.notFound("calendar.ics")), language);
    }

    private ResponseEntity<String> followed(Set<String> departments, String language) {
        List<Call> followed = calls.find(audience.callsOf(departments)).stream()
                .sorted(Comparator.comparing(call -> call.id().value()))
                .toList();
        String name = language.equals("en") ? "Deadlines of calls" : "Fristen von Aufrufen";
        return CalendarFile.named("calendar", calendar.of(followed, name, Locale.of(language)));
    }
}
