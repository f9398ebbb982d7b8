package city.weltoffen.gateway.login;

import city.weltoffen.gateway.problems.Problem;
import city.weltoffen.gateway.problems.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The token with which a request goes on: a machine's own, or that of the browser's session. */
@Component
public class BearerTokens {

    private static final String BEARER = "Bearer ";

    private final Tokens tokens;
    private final SessionGrants sessions;

    BearerTokens(Tokens tokens, SessionGrants sessions) {
        this.tokens = tokens;
        this.sessions = sessions;
    }

    /**
     * None for someone who is not signed in, and for forms that are sent without a CSRF token.
     *
     * @throws ProblemException when the session has ended, which it does not survive
     */
    public Optional<String> of(HttpServletRequest request) {
        return isMachine(request) ? Optional.of(ownToken(request)) : sessionToken(request);
    }

    /** Whoever brings a token is a machine, whatever cookies it has. */
    static boolean isMachine(HttpServletRequest request) {
        var header = request.getHeader("Authorization");
        return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length());
    }

    private static String ownToken(HttpServletRequest request) {
        return request.getHeader("Authorization").substring(BEARER.length()).strip();
    }

    private Optional<String> sessionToken(HttpServletRequest request) {
        if (PublicForms.isSentBy(request)) {
            return Optional.empty();
        }
        try {
            return sessions.id(request).map(tokens::accessToken);
        } catch (ProblemException e) {
            if (e.problem() != Problem.SESSION_OVER) {
                throw e;
            }
            sessions.end(request);
            return sessionOver(request, e);
        }
    }

    private static Optional<String> sessionOver(HttpServletRequest request, ProblemException over) {
        if (request.getRequestURI().startsWith("/api/public/")) {
            return Optional.empty();
        }
        throw over;
    }
}
