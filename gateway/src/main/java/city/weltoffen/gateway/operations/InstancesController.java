package city.weltoffen.gateway.operations;

import city.weltoffen.gateway.login.Admins;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How the instances are, for admins in their browsers; whoever watches by a program asks the instances themselves. */
@RestController
class InstancesController {

    private final Admins admins;
    private final Instances instances;

    InstancesController(Admins admins, Instances instances) {
        this.admins = admins;
        this.instances = instances;
    }

    @Operation(
            operationId = "instances",
            summary = "How each instance is, and its figures",
            description =
                    "For admins with a session. Totals count from the start of the instance's process; an answer is"
                            + " at most weltoffen.operations.keep old. One instance that does not answer changes nothing for the"
                            + " others.")
    @ApiResponse(responseCode = "200", description = "All instances that the gateway is told of")
    @ApiResponse(
            responseCode = "default",
            description = "A problem (RFC 9457) in the language asked for",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(type = "object")))
    @GetMapping("/api/operations/instances")
    ResponseEntity<InstancesResponse> instances(
            @AuthenticationPrincipal @Nullable OidcUser user, HttpServletRequest request) {
        admins.require(user, request);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(instances.now());
    }
}
