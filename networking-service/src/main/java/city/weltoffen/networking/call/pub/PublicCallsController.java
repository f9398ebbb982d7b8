package city.weltoffen.networking.call.pub;

import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.defaults.web.PageOf;
import city.weltoffen.defaults.web.PageQuery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Calls and awards for associations and initiatives. */
@RestController
@Tag(name = "public calls")
class PublicCallsController {

    private static final int MOST_IN_FEED = 50;
    private static final Duration FRESH = Duration.ofMinutes(15);

    private final PublicCalls calls;
    private final CallsFeed feed;

    PublicCallsController(PublicCalls calls, CallsFeed feed) {
        this.calls = calls;
        this.feed = feed;
    }

    @GetMapping("/api/public/calls")
    @Allow(Who.ANYBODY)
    @Operation(summary = "Calls and awards for civil society that are not over, what ends first comes first")
    PageOf<PublicCallSummary> list(
            @ParameterObject @Valid PublicCallFilter filter, @ParameterObject @Valid PageQuery page) {
        return page.inFixedOrder().of(calls.find(filter));
    }

    @GetMapping("/api/public/calls/facets")
    @Allow(Who.ANYBODY)
    @Operation(summary = "Kinds and programmes of the public calls, for filters")
    PublicCallFacets facets() {
        return calls.facets();
    }

    @GetMapping("/api/public/calls/{id}")
    @Allow(Who.ANYBODY)
    @Operation(summary = "One of them with its text")
    PublicCall get(@PathVariable String id) {
        return calls.require(id);
    }

    @GetMapping(path = "/api/public/calls.atom", produces = CallsFeed.TYPE)
    @Allow(Who.ANYBODY)
    @Operation(summary = "The same as an Atom feed, what became known or changed last comes first")
    ResponseEntity<String> feed(
            @ParameterObject @Valid PublicCallFilter filter,
            @RequestParam(defaultValue = "de") @Pattern(regexp = "de|en") String language) {
        List<PublicCallSummary> latest = calls.latest(filter, MOST_IN_FEED);
        String base =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .body(feed.of(latest, base, Locale.of(language)));
    }
}
