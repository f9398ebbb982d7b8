package city.weltoffen.gateway.login;

import city.weltoffen.gateway.GatewayProperties;
import city.weltoffen.gateway.problems.Problem;
import city.weltoffen.gateway.problems.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Who may look into the house itself. */
@Component
public class Admins {

    private static final String ROLE = "admin";

    private final BearerTokens tokens;
    private final GatewayProperties properties;

    Admins(BearerTokens tokens, GatewayProperties properties) {
        this.tokens = tokens;
        this.properties = properties;
    }

    /** @throws ProblemException when nobody is signed in, the sign-in has ended, or it is not an admin's */
    public void require(@Nullable OidcUser user, HttpServletRequest request) {
        if (user == null || !stillStands(request)) {
            throw new ProblemException(Problem.NOT_SIGNED_IN);
        }
        var roles = Person.of(user.getClaims(), properties.identity()).roles();
        if (roles == null || !roles.contains(ROLE)) {
            throw new ProblemException(Problem.FORBIDDEN);
        }
    }

    /** While the provider is away one must be able to see that; what it has ended stays ended. */
    private boolean stillStands(HttpServletRequest request) {
        try {
            return tokens.of(request).isPresent();
        } catch (ProblemException e) {
            if (e.problem() == Problem.IDENTITY_AWAY) {
                return true;
            }
            throw e;
        }
    }
}
