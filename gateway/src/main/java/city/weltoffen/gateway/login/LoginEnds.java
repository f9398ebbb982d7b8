package city.weltoffen.gateway.login;

import city.weltoffen.gateway.problems.Problem;
import city.weltoffen.gateway.problems.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** What follows when the identity provider sends a browser back. */
@Component
class LoginEnds implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Logger log = LoggerFactory.getLogger(LoginEnds.class);

    private final SessionGrants sessions;
    private final ProblemWriter problems;
    private final LoginMeters meters;

    LoginEnds(SessionGrants sessions, ProblemWriter problems, LoginMeters meters) {
        this.meters = meters;
        this.sessions = sessions;
        this.problems = problems;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        meters.done();
        var session = request.getSession();
        var target = session.getAttribute(LoginController.RETURN_TO);
        session.removeAttribute(LoginController.RETURN_TO);
        response.sendRedirect(target instanceof String path ? path : "/");
    }

    /** Two tabs that sign in at once: the second finds its request gone, but the person is signed in. */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        if (sessions.grant(request).isPresent()) {
            response.sendRedirect("/");
            return;
        }
        meters.failed();
        log.info("Signing in failed: {}", exception.getMessage());
        problems.write(Problem.LOGIN_FAILED, request, response);
    }
}
