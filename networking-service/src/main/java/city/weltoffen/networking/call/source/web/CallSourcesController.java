package city.weltoffen.networking.call.source.web;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.defaults.web.ExpectedVersion;
import city.weltoffen.defaults.web.PageOf;
import city.weltoffen.defaults.web.PageQuery;
import city.weltoffen.defaults.web.Versioned;
import city.weltoffen.networking.call.source.CallSource;
import city.weltoffen.networking.call.source.CallSources;
import city.weltoffen.networking.call.source.RunEngine;
import city.weltoffen.networking.call.source.RunningAlready;
import city.weltoffen.networking.call.source.SourceId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Locale;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where calls come from, and how these sources are. */
@RestController
@RequestMapping("/api/call-sources")
@Tag(name = "call-sources")
class CallSourcesController {

    private final CallSources sources;
    private final RunEngine engine;
    private final SourceAnswers answers;
    private final SourceChecks checks;

    CallSourcesController(CallSources sources, RunEngine engine, SourceAnswers answers, SourceChecks checks) {
        this.sources = sources;
        this.engine = engine;
        this.answers = answers;
        this.checks = checks;
    }

    @GetMapping
    @Allow(Who.MEMBERS)
    @Operation(summary = "Sources of calls by kind and name, with how each is and its latest run")
    PageOf<CallSourceResponse> list(@ParameterObject @Valid PageQuery page, Locale locale) {
        return page.inFixedOrder().of(sources.all()).map(source -> answers.of(source, locale));
    }

    @GetMapping("/{id}")
    @Allow(Who.MEMBERS)
    @Operation(summary = "One source")
    ResponseEntity<CallSourceResponse> get(@PathVariable String id, Locale locale) {
        return answer(sources.require(new SourceId(id)), locale);
    }

    @PostMapping
    @Allow(Who.OFFICE)
    @Operation(summary = "Sets up a source")
    ResponseEntity<CallSourceResponse> create(@Valid @RequestBody CallSourceRequest request, Locale locale) {
        CallSource created = sources.create(checks.checked(request));
        return Versioned.created(
                "/api/call-sources/" + created.id().value(), created.version(), answers.of(created, locale));
    }

    @PutMapping("/{id}")
    @Allow(Who.OFFICE)
    @Operation(summary = "Changes a source; its kind stays")
    ResponseEntity<CallSourceResponse> change(
            @PathVariable String id,
            ExpectedVersion expected,
            @Valid @RequestBody CallSourceRequest request,
            Locale locale) {
        return answer(sources.change(new SourceId(id), expected, checks.checked(request)), locale);
    }

    @DeleteMapping("/{id}")
    @Allow(Who.OFFICE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Removes a source with its runs; the calls that it told of stay",
            description = "409 while a run goes on.")
    void remove(@PathVariable String id, ExpectedVersion expected) {
        try {
            engine.remove(new SourceId(id), expected);
        } catch (RunningAlready running) {
            throw DomainProblem.of(HttpStatus.CONFLICT, "call-source-running");
        }
    }

    private ResponseEntity<CallSourceResponse> answer(CallSource source, Locale locale) {
        return Versioned.ok(source.version(), answers.of(source, locale));
    }
}
