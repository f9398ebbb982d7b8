package city.weltoffen.networking.application.web;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.defaults.web.ExpectedVersion;
import city.weltoffen.defaults.web.PageOf;
import city.weltoffen.defaults.web.PageQuery;
import city.weltoffen.defaults.web.Versioned;
import city.weltoffen.networking.application.Application;
import city.weltoffen.networking.application.ApplicationAccess;
import city.weltoffen.networking.application.ApplicationContent;
import city.weltoffen.networking.application.ApplicationEntry;
import city.weltoffen.networking.application.ApplicationId;
import city.weltoffen.networking.application.ApplicationIndex;
import city.weltoffen.networking.application.Applications;
import city.weltoffen.networking.call.CallId;
import city.weltoffen.networking.call.Calls;
import city.weltoffen.networking.department.Departments;
import city.weltoffen.networking.interest.WantedCall;
import city.weltoffen.networking.learning.Texts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Applications for funding: lists, one application, beginning and changing. */
@RestController
@RequestMapping("/api/applications")
@Tag(name = "applications")
class FundingApplicationsController {

    private final Applications applications;
    private final ApplicationIndex index;
    private final ApplicationAccess access;
    private final ApplicationDesk desk;
    private final Departments departments;
    private final Calls calls;

    FundingApplicationsController(
            Applications applications,
            ApplicationIndex index,
            ApplicationAccess access,
            ApplicationDesk desk,
            Departments departments,
            Calls calls) {
        this.applications = applications;
        this.index = index;
        this.access = access;
        this.desk = desk;
        this.departments = departments;
        this.calls = calls;
    }

    @GetMapping
    @Allow(Who.MEMBERS)
    @Operation(
            summary = "Applications, by stage unless sorted otherwise",
            description = "Ordered by stage, stageSince, project or department.")
    PageOf<ApplicationSummary> list(
            @ParameterObject @Valid ApplicationFilter filter,
            @ParameterObject @Valid PageQuery page,
            Identity identity) {
        PageOf<ApplicationEntry> found = page.of(index.find(filter.condition()).stream()
                .sorted(ApplicationOrder.of(page))
                .toList());
        return page.of(desk.summaries(found.items(), identity), found.total());
    }

    @GetMapping("/{id}")
    @Allow(Who.MEMBERS)
    @Operation(summary = "One application with the decisions of its departments and its history")
    ResponseEntity<ApplicationResponse> get(@PathVariable String id, Identity identity) {
        return desk.answer(applications.require(new ApplicationId(id)), identity);
    }

    @PostMapping
    @Allow(Who.MEMBERS)
    @Operation(
            summary = "Begins an application with advice, an idea, or interest in a call",
            description =
                    "For who coordinates the responsible department, and the office. Others take part by their own"
                            + " act: their interest in the call, or joining.")
    ResponseEntity<ApplicationResponse> begin(@Valid @RequestBody ApplicationRequest request, Identity identity) {
        List<String> living = living(request.departments());
        access.requireWrite(identity, List.of(living.getFirst()));
        ApplicationContent content = content(request, null);
        access.requireOwnActs(identity, List.of(), content);
        Application application = applications.begin(content, request.firstStage());
        return Versioned.created(
                "/api/applications/" + application.id().value(),
                application.version(),
                desk.response(application, identity));
    }

    @PutMapping("/{id}")
    @Allow(Who.MEMBERS)
    @Operation(
            summary = "Changes what an application says; its stage changes by verbs",
            description =
                    "A department is left out, or no longer the responsible one, only by who coordinates it, and the"
                            + " office; once submitted, call and departments stay.")
    ResponseEntity<ApplicationResponse> change(
            @PathVariable String id,
            ExpectedVersion expected,
            @Valid @RequestBody ApplicationRequest request,
            Identity identity) {
        ApplicationContent before = desk.writable(id, identity).content();
        requireLivingNewcomers(request.departments(), before.departments());
        ApplicationContent after = content(request, before.call());
        return desk.answer(
                applications.change(
                        new ApplicationId(id),
                        expected,
                        after,
                        now -> access.requireOwnActs(identity, now.departments(), after)),
                identity);
    }

    private ApplicationContent content(ApplicationRequest request, @Nullable WantedCall before) {
        String call = Texts.orNone(request.call());
        if (call == null) {
            return request.content(null);
        }
        if (before != null && before.callId().value().equals(call)) {
            return request.content(before);
        }
        try {
            return request.content(WantedCall.of(calls.require(new CallId(call))));
        } catch (DomainProblem unknown) {
            throw unknown.code().equals("not-found") ? DomainProblem.invalid("#/call", "call-unknown") : unknown;
        }
    }

    private List<String> living(List<String> slugs) {
        return departments.requireLiving(slugs, "#/departments").stream()
                .map(department -> department.id().value())
                .toList();
    }

    /** Those that took part before may have ended since. */
    private void requireLivingNewcomers(List<String> slugs, List<String> before) {
        for (int place = 0; place < slugs.size(); place++) {
            if (!before.contains(slugs.get(place))) {
                departments.problem("#/departments/" + place, slugs.get(place)).ifPresent(problem -> {
                    throw DomainProblem.invalid(List.of(problem));
                });
            }
        }
    }
}
