package city.weltoffen.gateway.login;

import city.weltoffen.gateway.problems.Problem;
import city.weltoffen.gateway.problems.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Says no as a problem, never by a redirect: it is the UI that sends people to the login. */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ProblemWriter problems;
    private final SessionGrants sessions;

    Refusals(ProblemWriter problems, SessionGrants sessions) {
        this.problems = problems;
        this.sessions = sessions;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        problems.write(nobody(request), request, response);
    }

    /** Who is not signed in hears that first, since the CSRF token comes with the session. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException exception)
            throws IOException {
        var csrf = exception instanceof CsrfException;
        if (csrf && sessions.id(request).isEmpty() && !request.getRequestURI().startsWith("/api/public/")) {
            problems.write(nobody(request), request, response);
        } else {
            problems.write(csrf ? Problem.CSRF : Problem.FORBIDDEN, request, response);
        }
    }

    /** A cookie without a session behind it means that there was one. */
    private static Problem nobody(HttpServletRequest request) {
        return request.getRequestedSessionId() != null ? Problem.SESSION_OVER : Problem.NOT_SIGNED_IN;
    }
}
