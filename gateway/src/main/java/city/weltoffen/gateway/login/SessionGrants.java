package city.weltoffen.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Which grant belongs to a browser's session. */
@Component
class SessionGrants implements OAuth2AuthorizedClientRepository {

    private static final String KEY = "grant";

    private final Grants grants;

    SessionGrants(Grants grants) {
        this.grants = grants;
    }

    Optional<String> id(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(KEY))
                .map(String::valueOf);
    }

    Optional<Grant> grant(HttpServletRequest request) {
        return id(request).flatMap(grants::find);
    }

    /** Ends the session with its grant. */
    void end(HttpServletRequest request) {
        id(request).ifPresent(grants::remove);
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client,
            Authentication principal,
            HttpServletRequest request,
            HttpServletResponse response) {
        id(request).ifPresent(grants::remove);
        var idToken = principal.getPrincipal() instanceof OidcUser user
                ? user.getIdToken().getTokenValue()
                : null;
        request.getSession().setAttribute(KEY, grants.add(client.getAccessToken(), client.getRefreshToken(), idToken));
    }

    /** Nobody asks Spring for the tokens: they are handed out by {@link Tokens}, which refreshes them. */
    @Override
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String registrationId, Authentication principal, HttpServletRequest request) {
        return null;
    }

    @Override
    public void removeAuthorizedClient(
            String registrationId, Authentication principal, HttpServletRequest request, HttpServletResponse response) {
        id(request).ifPresent(grants::remove);
    }
}
