package city.weltoffen.networking.call.web;

import city.weltoffen.defaults.printing.CsvDownload;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.defaults.web.ExpectedVersion;
import city.weltoffen.defaults.web.PageOf;
import city.weltoffen.defaults.web.PageQuery;
import city.weltoffen.defaults.web.Versioned;
import city.weltoffen.networking.call.Call;
import city.weltoffen.networking.call.CallDetails;
import city.weltoffen.networking.call.CallId;
import city.weltoffen.networking.call.CallIndex;
import city.weltoffen.networking.call.CallKinds;
import city.weltoffen.networking.call.CallOrigin;
import city.weltoffen.networking.call.Calls;
import city.weltoffen.networking.call.WatchSettings;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Calls: lists, one call, entering and changing by hand. */
@RestController
@RequestMapping("/api/calls")
@Tag(name = "calls")
class CallsController {

    private final Calls calls;
    private final CallIndex index;
    private final CallListing listing;
    private final CallKinds kinds;
    private final ProgrammeNames programmes;
    private final WatchSettings settings;
    private final Clock businessClock;

    CallsController(
            Calls calls,
            CallIndex index,
            CallListing listing,
            CallKinds kinds,
            ProgrammeNames programmes,
            WatchSettings settings,
            Clock businessClock) {
        this.calls = calls;
        this.index = index;
        this.listing = listing;
        this.kinds = kinds;
        this.programmes = programmes;
        this.settings = settings;
        this.businessClock = businessClock;
    }

    @GetMapping
    @Allow(Who.MEMBERS)
    @Operation(summary = "Calls, by next deadline unless sorted otherwise; sort=match begins with the best match")
    PageOf<CallSummary> list(
            @ParameterObject @Valid CallFilter filter, @ParameterObject @Valid PageQuery page, Identity identity) {
        return page.of(listing.lines(filter, page, identity)).map(line -> CallSummary.of(line, programmes));
    }

    @GetMapping(path = "/export.csv", produces = CsvDownload.CSV)
    @Allow(Who.MEMBERS)
    @Operation(summary = "The same list in full as CSV: UTF-8 with byte order mark, semicolons")
    ResponseEntity<byte[]> csv(
            @ParameterObject @Valid CallFilter filter,
            @ParameterObject @Valid PageQuery page,
            @Parameter(description = "de or en, for links, which cannot say what they accept")
                    @RequestParam(required = false)
                    @Nullable
                    Locale language,
            Identity identity,
            Locale locale) {
        return CallCsv.of(
                listing.lines(filter, page, identity).stream()
                        .map(line -> CallSummary.of(line, programmes))
                        .toList(),
                kinds,
                language == null ? locale : language);
    }

    @GetMapping("/facets")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Programmes, states and kinds with the number of calls, for filters")
    CallFacets facets() {
        return CallFacets.of(index.find(entry -> true), kinds, programmes);
    }

    @GetMapping("/{id}")
    @Allow(Who.MEMBERS)
    @Operation(summary = "One call with its text")
    ResponseEntity<CallResponse> get(@PathVariable String id) {
        Call call = calls.require(new CallId(id));
        return Versioned.ok(call.version(), response(call));
    }

    @PostMapping
    @Allow(Who.OFFICE)
    @Operation(summary = "Enters a call by hand; everyone whose subscription it meets hears of it")
    ResponseEntity<CallResponse> create(@Valid @RequestBody CallRequest request) {
        Call call = calls.publish(CallOrigin.MANUAL, details(request, null));
        return Versioned.created("/api/calls/" + call.id().value(), call.version(), response(call));
    }

    @PutMapping("/{id}")
    @Allow(Who.OFFICE)
    @Operation(summary = "Changes a call; what differs is published as a change from what to what")
    ResponseEntity<CallResponse> change(
            @PathVariable String id, ExpectedVersion expected, @Valid @RequestBody CallRequest request) {
        CallDetails before = calls.require(new CallId(id)).details();
        Call call = calls.change(new CallId(id), expected, details(request, before));
        return Versioned.ok(call.version(), response(call));
    }

    private CallDetails details(CallRequest request, @Nullable CallDetails before) {
        if (!kinds.kinds().containsKey(request.kind())) {
            throw DomainProblem.invalid("#/kind", "not-one-of", request.kind(), String.join(", ", kinds.slugs()));
        }
        List<String> audiences = request.audiences() == null ? List.of() : request.audiences();
        for (int index = 0; index < audiences.size(); index++) {
            if (!kinds.audiences().containsKey(audiences.get(index))) {
                throw DomainProblem.invalid(
                        "#/audiences/" + index,
                        "not-one-of",
                        audiences.get(index),
                        String.join(", ", kinds.audienceSlugs()));
            }
        }
        if (request.opensOn() != null && request.opensOn().isAfter(request.lastDeadline())) {
            throw DomainProblem.invalid("#/opensOn", "opens-after-deadline");
        }
        return request.details(before);
    }

    private CallResponse response(Call call) {
        return CallResponse.of(call, ZonedDateTime.now(businessClock), settings.settle(), programmes);
    }
}
