package city.weltoffen.notification.feed.web;

import city.weltoffen.defaults.ical.CalendarFile;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.defaults.web.Digests;
import city.weltoffen.notification.feed.AtomFeed;
import city.weltoffen.notification.feed.DateCalendar;
import city.weltoffen.notification.feed.FeedProperties;
import city.weltoffen.notification.feed.Published;
import city.weltoffen.notification.feed.SecretReading;
import city.weltoffen.notification.outlet.FeedSettings;
import city.weltoffen.notification.outlet.Outlet;
import city.weltoffen.notification.outlet.OutletKind;
import city.weltoffen.notification.outlet.OutletState;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Feeds and calendars for readers that cannot sign in; who knows the address may read. */
@RestController
@Tag(name = "outlets")
class SecretFeedsController {

    private static final String ATOM = "application/atom+xml;charset=UTF-8";
    private static final int LONGEST = 100;

    private final SecretReading secrets;
    private final AtomFeed atom;
    private final DateCalendar calendar;
    private final FeedProperties settings;

    SecretFeedsController(SecretReading secrets, AtomFeed atom, DateCalendar calendar, FeedProperties settings) {
        this.secrets = secrets;
        this.atom = atom;
        this.calendar = calendar;
        this.settings = settings;
    }

    @GetMapping(path = "/api/public/outlets/feeds/{secret}.atom", produces = ATOM)
    @Allow(Who.ANYBODY)
    @Operation(summary = "What came by a feed, at its secret address")
    ResponseEntity<String> feed(@PathVariable @Size(max = LONGEST) String secret, Locale reader) {
        Outlet outlet = require(OutletKind.FEED, secret);
        return answer(atom.of(outlet, secret, language(outlet, reader)), ATOM);
    }

    @GetMapping(path = "/api/public/outlets/calendars/{secret}.ics", produces = CalendarFile.TYPE)
    @Allow(Who.ANYBODY)
    @Operation(summary = "Dates of what came by a calendar, at its secret address")
    ResponseEntity<String> calendar(@PathVariable @Size(max = LONGEST) String secret, Locale reader) {
        Outlet outlet = require(OutletKind.CALENDAR, secret);
        return answer(calendar.of(outlet, language(outlet, reader)), CalendarFile.TYPE);
    }

    /** Readers keep what they have while it rests, and what they have is theirs. */
    private Outlet require(OutletKind kind, String secret) {
        Outlet outlet = secrets.behind(kind, secret).orElseThrow(() -> DomainProblem.notFound(""));
        if (outlet.state() != OutletState.ACTIVE) {
            throw DomainProblem.of(HttpStatus.SERVICE_UNAVAILABLE, "feed-rests");
        }
        return outlet;
    }

    private static Locale language(Outlet outlet, Locale reader) {
        FeedSettings feed = Objects.requireNonNull(outlet.feed());
        return feed.language() == null ? reader : Locale.of(feed.language());
    }

    /** What the reader has already is not sent again; Spring sees to that. */
    private ResponseEntity<String> answer(Published published, String type) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .eTag(Digests.sha256(published.content()))
                .lastModified(published.changedAt())
                .cacheControl(CacheControl.maxAge(settings.fresh()).cachePrivate())
                .header("X-Robots-Tag", "noindex, nofollow")
                .header("Referrer-Policy", "no-referrer")
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .body(published.content());
    }
}
