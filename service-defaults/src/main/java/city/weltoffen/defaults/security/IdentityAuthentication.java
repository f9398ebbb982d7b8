package city.weltoffen.defaults.security;

import java.util.List;
import java.util.Map;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.AbstractOAuth2TokenAuthenticationToken;

/** A validated token with the identity it stands for. */
final class IdentityAuthentication extends AbstractOAuth2TokenAuthenticationToken<Jwt> {

    private static final long serialVersionUID = 1L;

    private final transient Identity identity;

    IdentityAuthentication(Jwt token, Identity identity) {
        super(token, List.of());
        this.identity = identity;
        setAuthenticated(true);
    }

    Identity identity() {
        return identity;
    }

    @Override
    public Map<String, Object> getTokenAttributes() {
        return getToken().getClaims();
    }

    @Override
    public String getName() {
        return identity.subject();
    }
}
