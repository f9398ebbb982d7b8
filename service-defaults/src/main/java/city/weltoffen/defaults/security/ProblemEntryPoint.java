package city.weltoffen.defaults.security;

import city.weltoffen.defaults.problems.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Answers 401, 403 and what the firewall rejects (400) as problems. */
final class ProblemEntryPoint implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {

    private final Problems problems;
    private final LocaleResolver locales;
    private final JsonMapper json;

    ProblemEntryPoint(Problems problems, LocaleResolver locales, JsonMapper json) {
        this.problems = problems;
        this.locales = locales;
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        answer(request, response, HttpStatus.UNAUTHORIZED, code(reason));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        answer(request, response, HttpStatus.FORBIDDEN, "forbidden");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException reason)
            throws IOException {
        answer(request, response, HttpStatus.BAD_REQUEST, "http-400");
    }

    private static String code(AuthenticationException reason) {
        if (!(reason instanceof InvalidBearerTokenException)) {
            return "not-signed-in";
        }
        boolean expired =
                String.valueOf(reason.getMessage()).toLowerCase(Locale.ROOT).contains("expired");
        return expired ? "token-expired" : "token-invalid";
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        var problem = problems.of(status, code, locales.resolveLocale(request));
        problem.setInstance(java.net.URI.create(request.getRequestURI()));
        json.writeValue(response.getOutputStream(), problem);
    }
}
