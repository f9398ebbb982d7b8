package city.weltoffen.gateway.login;

import city.weltoffen.gateway.GatewayProperties;
import city.weltoffen.gateway.problems.ProblemException;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** The browser's own session: who am I, and sign me out. */
@RestController
@RequestMapping("/api/session")
class SessionController {

    private final SessionGrants sessions;
    private final IdentityProvider provider;
    private final GatewayProperties properties;

    SessionController(SessionGrants sessions, IdentityProvider provider, GatewayProperties properties) {
        this.sessions = sessions;
        this.provider = provider;
        this.properties = properties;
    }

    /** Also hands out the CSRF token as a cookie, which each request that changes something carries as a header. */
    @GetMapping
    ResponseEntity<Person> session(
            @AuthenticationPrincipal @Nullable OidcUser user,
            @Parameter(hidden = true) @Nullable CsrfToken csrf,
            HttpServletRequest request) {
        if (csrf != null) {
            csrf.getToken();
        }
        var signedIn = user != null && sessions.grant(request).isPresent();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(signedIn && user != null ? Person.of(user.getClaims(), properties.identity()) : Person.NOBODY);
    }

    @PostMapping("/logout")
    SignedOut logout(HttpServletRequest request) {
        var hint = sessions.grant(request).map(Grant::idToken);
        sessions.end(request);
        return new SignedOut(hint.flatMap(this::endAtProvider).orElse("/"));
    }

    /**
     * @param redirectTo where the browser goes next, so that the provider ends its own session too
     */
    record SignedOut(String redirectTo) {}

    private Optional<String> endAtProvider(String idToken) {
        try {
            return provider.endSessionEndpoint()
                    .map(endpoint -> UriComponentsBuilder.fromUriString(endpoint)
                            .queryParam("id_token_hint", idToken)
                            .queryParam("client_id", properties.identity().clientId())
                            .queryParam("post_logout_redirect_uri", "{home}")
                            .encode()
                            .buildAndExpand(properties.publicUrl("/"))
                            .toUriString());
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }
}
