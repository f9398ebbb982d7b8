package city.weltoffen.networking.call.template;

import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.defaults.text.FoldedText;
import city.weltoffen.defaults.web.ExpectedVersion;
import city.weltoffen.defaults.web.PageOf;
import city.weltoffen.defaults.web.PageQuery;
import city.weltoffen.defaults.web.Versioned;
import city.weltoffen.networking.call.CallIndex;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/** Templates of calls that recur, and standing offers. */
@RestController
@RequestMapping("/api/call-templates")
@Tag(name = "call-templates")
class CallTemplatesController {

    private static final Comparator<CallTemplate> BY_TITLE =
            Comparator.comparing(template -> template.details().title().toLowerCase(Locale.GERMAN));

    private final CallTemplates templates;
    private final TemplateDesk desk;
    private final CallIndex calls;

    CallTemplatesController(CallTemplates templates, TemplateDesk desk, CallIndex calls) {
        this.templates = templates;
        this.desk = desk;
        this.calls = calls;
    }

    @GetMapping
    @Allow(Who.MEMBERS)
    @Operation(summary = "Templates by title")
    PageOf<TemplateResponse> list(
            @RequestParam(required = false) @Size(max = 200) @Nullable String q,
            @RequestParam(required = false) @Nullable Rhythm rhythm,
            @ParameterObject @Valid PageQuery page) {
        List<CallTemplate> found = templates.all().stream()
                .filter(template -> rhythm == null || template.details().rhythm() == rhythm)
                .filter(template -> q == null || q.isBlank() || words(template).contains(q))
                .sorted(BY_TITLE)
                .toList();
        PageOf<CallTemplate> shown = page.inFixedOrder().of(found);
        Map<String, String> ids = callIds(shown.items());
        return shown.map(template -> TemplateResponse.of(template, ids::get));
    }

    @GetMapping("/{id}")
    @Allow(Who.MEMBERS)
    @Operation(summary = "One template with its years")
    ResponseEntity<TemplateResponse> get(@PathVariable String id) {
        return answer(templates.require(new TemplateId(id)));
    }

    @PostMapping
    @Allow(Who.OFFICE)
    @Operation(summary = "Enters a template; its next call is there at once")
    ResponseEntity<TemplateResponse> create(@Valid @RequestBody TemplateRequest request) {
        CallTemplate created = desk.create(request.details());
        return Versioned.created("/api/call-templates/" + created.id().value(), created.version(), response(created));
    }

    @PutMapping("/{id}")
    @Allow(Who.OFFICE)
    @Operation(summary = "Changes a template and with it the calls it tells of; its code stays")
    ResponseEntity<TemplateResponse> change(
            @PathVariable String id, ExpectedVersion expected, @Valid @RequestBody TemplateRequest request) {
        return answer(desk.change(new TemplateId(id), expected, request.details()));
    }

    @PostMapping("/{id}/announce")
    @Allow(Who.OFFICE)
    @Operation(summary = "Enters the dates of a year's call; without any it is expected again")
    ResponseEntity<TemplateResponse> announce(
            @PathVariable String id, @Valid @RequestBody AnnouncementRequest request) {
        return answer(desk.announce(new TemplateId(id), request.announced()));
    }

    private ResponseEntity<TemplateResponse> answer(CallTemplate template) {
        return Versioned.ok(template.version(), response(template));
    }

    private TemplateResponse response(CallTemplate template) {
        return TemplateResponse.of(template, callIds(List.of(template))::get);
    }

    private Map<String, String> callIds(List<CallTemplate> of) {
        Set<String> identifiers = of.stream()
                .flatMap(template -> Stream.concat(
                        Stream.of(template.details().code()),
                        template.years().stream()
                                .map(year -> TemplateCalls.identifier(template.details(), year.year()))))
                .collect(Collectors.toSet());
        return calls.find(call -> identifiers.contains(call.details().identifier())).stream()
                .collect(Collectors.toMap(
                        call -> call.details().identifier(), call -> call.id().value(), (first, _) -> first));
    }

    private static FoldedText words(CallTemplate template) {
        TemplateDetails details = template.details();
        Stream<@Nullable String> facts = Stream.of(details.code(), details.title(), details.programme());
        return FoldedText.of(Stream.of(facts, details.keywords().stream()).flatMap(part -> part));
    }
}
