package city.weltoffen.identity;

import city.weltoffen.identity.IdentityProperties.User;
import java.util.ArrayList;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/** What tokens say about their bearer; a machine's token says the same as the token of the user it acts for. */
@Component
class Claims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private final Users users;

    Claims(Users users) {
        this.users = users;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        var type = context.getTokenType();
        var access = OAuth2TokenType.ACCESS_TOKEN.equals(type);
        if (access || OidcParameterNames.ID_TOKEN.equals(type.getValue())) {
            bearer(context).ifPresent(user -> describe(user, context.getClaims()));
        }
        if (access) {
            context.getClaims().claim("client_id", context.getRegisteredClient().getClientId());
        }
    }

    private Optional<User> bearer(JwtEncodingContext context) {
        var principal = context.<Authentication>getPrincipal();
        if (principal == null) {
            return Optional.empty();
        }
        var name = principal.getName();
        return AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType())
                ? users.behindMachine(name)
                : users.withSubject(name);
    }

    private static void describe(User user, JwtClaimsSet.Builder claims) {
        claims.subject(user.subject())
                .claim("name", user.name())
                .claim("email", user.email())
                .claim("roles", new ArrayList<>(user.roles()));
        if (user.locale() != null) {
            claims.claim("locale", user.locale());
        }
        if (user.department() != null) {
            claims.claim("department", user.department());
        }
    }
}
