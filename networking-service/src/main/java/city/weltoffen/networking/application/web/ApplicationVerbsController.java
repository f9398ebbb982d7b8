package city.weltoffen.networking.application.web;

import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.networking.application.Application;
import city.weltoffen.networking.application.ApplicationId;
import city.weltoffen.networking.application.Applications;
import city.weltoffen.networking.learning.Texts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What becomes of an application; for who coordinates one of its departments, and the office. */
@RestController
@RequestMapping("/api/applications/{id}")
@Tag(name = "applications")
class ApplicationVerbsController {

    private final Applications applications;
    private final ApplicationDesk desk;

    ApplicationVerbsController(Applications applications, ApplicationDesk desk) {
        this.applications = applications;
        this.desk = desk;
    }

    @PostMapping("/move")
    @Allow(Who.MEMBERS)
    @Operation(
            summary = "Moves it to another stage; back only with a reason",
            description = "To GO only with recorded decisions of all its departments to take part. Submitting, the"
                    + " funder's decision and withdrawing have verbs of their own.")
    ResponseEntity<ApplicationResponse> move(
            @PathVariable String id,
            @Valid @RequestBody ApplicationRequests.ApplicationMove request,
            Identity identity) {
        return act(id, identity, one -> applications.move(one, request.to(), Texts.orNone(request.reason())));
    }

    @PostMapping("/submit")
    @Allow(Who.MEMBERS)
    @Operation(
            summary = "Says that it was handed in",
            description = "Needs a file reference, a programme, and recorded decisions of all its departments; after"
                    + " the last deadline a reason.")
    ResponseEntity<ApplicationResponse> submit(
            @PathVariable String id,
            @Valid @RequestBody ApplicationRequests.ApplicationSubmission request,
            Identity identity) {
        return act(
                id,
                identity,
                one -> applications.submit(
                        one, request.on(), Texts.orNone(request.fileReference()), Texts.orNone(request.reason())));
    }

    @PostMapping("/grant")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Says that the funder granted it; it becomes an EU project in the database of relations")
    ResponseEntity<ApplicationResponse> grant(
            @PathVariable String id,
            @Valid @RequestBody ApplicationRequests.ApplicationGrant request,
            Identity identity) {
        return act(id, identity, one -> applications.grant(one, request.grant()));
    }

    @PostMapping("/correct-grant")
    @Allow(Who.MEMBERS)
    @Operation(
            summary = "Corrects what was mistyped of the grant",
            description = "The EU project that it became follows in the database of relations, where nobody has"
                    + " changed it there.")
    ResponseEntity<ApplicationResponse> correctGrant(
            @PathVariable String id,
            @Valid @RequestBody ApplicationRequests.ApplicationGrant request,
            Identity identity) {
        return act(id, identity, one -> applications.correctGrant(one, request.grant()));
    }

    @PostMapping("/reject")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Says that the funder rejected it")
    ResponseEntity<ApplicationResponse> reject(
            @PathVariable String id,
            @Valid @RequestBody ApplicationRequests.ApplicationRejection request,
            Identity identity) {
        return act(id, identity, one -> applications.reject(one, request.on(), Texts.orNone(request.reason())));
    }

    @PostMapping("/withdraw")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Withdraws it and says why")
    ResponseEntity<ApplicationResponse> withdraw(
            @PathVariable String id,
            @Valid @RequestBody ApplicationRequests.ApplicationReason request,
            Identity identity) {
        return act(id, identity, one -> applications.withdraw(one, request.reason()));
    }

    private ResponseEntity<ApplicationResponse> act(
            String id, Identity identity, Function<ApplicationId, Application> verb) {
        return desk.answer(verb.apply(desk.writable(id, identity).id()), identity);
    }
}
