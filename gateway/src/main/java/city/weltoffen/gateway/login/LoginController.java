package city.weltoffen.gateway.login;

import city.weltoffen.gateway.GatewayProperties;
import city.weltoffen.gateway.problems.Problem;
import city.weltoffen.gateway.problems.ProblemException;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Sends a browser to the identity provider, and remembers where it wanted to go. */
@Hidden
@Controller
class LoginController {

    static final String RETURN_TO = "returnTo";

    private final OAuth2AuthorizationRequestResolver requests;
    private final AuthorizationRequestRepository<OAuth2AuthorizationRequest> pending;
    private final GatewayProperties properties;

    LoginController(
            OAuth2AuthorizationRequestResolver requests,
            AuthorizationRequestRepository<OAuth2AuthorizationRequest> pending,
            GatewayProperties properties) {
        this.requests = requests;
        this.pending = pending;
        this.properties = properties;
    }

    @GetMapping("/login")
    void login(
            @RequestParam(required = false) @Nullable String returnTo,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var target = ReturnTo.of(returnTo);
        if (!request.getServerName().equalsIgnoreCase(properties.publicUrl().getHost())) {
            response.sendRedirect(atPublicUrl(target));
            return;
        }
        var authorization = requests.resolve(request, IdentityProvider.ID);
        if (authorization == null) {
            throw new ProblemException(Problem.IDENTITY_AWAY);
        }
        request.getSession().setAttribute(RETURN_TO, target.path());
        pending.saveAuthorizationRequest(authorization, request, response);
        response.sendRedirect(authorization.getAuthorizationRequestUri());
    }

    /** The provider returns to the public address, where a cookie of 127.0.0.1 would be missing. */
    private String atPublicUrl(ReturnTo target) {
        return UriComponentsBuilder.fromUriString(properties.publicUrl("/login"))
                .queryParam(RETURN_TO, "{path}")
                .encode()
                .buildAndExpand(target.path())
                .toUriString();
    }
}
