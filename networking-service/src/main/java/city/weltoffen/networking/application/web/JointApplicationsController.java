package city.weltoffen.networking.application.web;

import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.networking.application.Application;
import city.weltoffen.networking.application.ApplicationAccess;
import city.weltoffen.networking.application.ApplicationId;
import city.weltoffen.networking.application.Applications;
import city.weltoffen.networking.application.JointApplications;
import city.weltoffen.networking.call.CallId;
import city.weltoffen.networking.learning.Texts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One application of several departments that want the same call. */
@RestController
@RequestMapping("/api/applications")
@Tag(name = "applications")
class JointApplicationsController {

    private final JointApplications joint;
    private final Applications applications;
    private final ApplicationAccess access;
    private final ApplicationDesk desk;

    JointApplicationsController(
            JointApplications joint, Applications applications, ApplicationAccess access, ApplicationDesk desk) {
        this.joint = joint;
        this.applications = applications;
        this.access = access;
        this.desk = desk;
    }

    @PostMapping("/joint")
    @Allow(Who.MEMBERS)
    @Operation(
            summary = "Begins the joint application of all departments that want to take part in a call",
            description = "For who coordinates one of them, and the office; where there is one, answers with it. The"
                    + " department that leads is the responsible one.")
    ResponseEntity<ApplicationResponse> begin(
            @Valid @RequestBody ApplicationRequests.JointBeginning request, Identity identity) {
        CallId call = new CallId(request.call());
        access.requireWrite(identity, joint.departments(call));
        Application application = joint.begin(call, request.project().strip(), Texts.set(request.themes()));
        return desk.answer(application, identity);
    }

    @PostMapping("/{id}/join")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Lets a department that wants to take part in the call join; for who coordinates it")
    ResponseEntity<ApplicationResponse> join(
            @PathVariable String id,
            @Valid @RequestBody ApplicationRequests.ApplicationJoin request,
            Identity identity) {
        access.requireWrite(identity, List.of(request.department()));
        Application application = applications.require(new ApplicationId(id));
        return desk.answer(joint.join(application, request.department()), identity);
    }
}
