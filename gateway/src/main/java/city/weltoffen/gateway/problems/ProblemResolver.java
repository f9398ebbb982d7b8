package city.weltoffen.gateway.problems;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Turns whatever a handler throws into a problem. */
@Component
public class ProblemResolver implements HandlerExceptionResolver, Ordered {

    private static final Logger log = LoggerFactory.getLogger(ProblemResolver.class);

    private final ProblemWriter writer;

    ProblemResolver(ProblemWriter writer) {
        this.writer = writer;
    }

    /** Before Spring's own, which would answer in words of its own. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    /** Leaves an answer that has begun to the container, which cuts the connection so that the break is noticed. */
    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception exception) {
        if (response.isCommitted()) {
            return null;
        }
        try {
            writer.write(problem(exception, request), request, response);
            return new ModelAndView();
        } catch (IOException e) {
            return new ModelAndView();
        }
    }

    public static Problem problem(Exception exception, HttpServletRequest request) {
        var problem = known(exception);
        if (problem == Problem.UNEXPECTED) {
            log.error("{} {} failed", request.getMethod(), request.getRequestURI(), exception);
        } else if (problem.status().is5xxServerError()) {
            log.warn("{} {}: {}", request.getMethod(), request.getRequestURI(), problem.code() + reason(exception));
        }
        return problem;
    }

    private static String reason(Exception exception) {
        var reason = NestedExceptionUtils.getMostSpecificCause(exception);
        return " (" + reason + ")";
    }

    private static Problem known(Exception exception) {
        return switch (exception) {
            case ProblemException problem -> problem.problem();
            case DataAccessException _ -> Problem.STORE_AWAY;
            case ErrorResponse response -> ofStatus(response.getStatusCode());
            default -> Problem.UNEXPECTED;
        };
    }

    static Problem ofStatus(HttpStatusCode status) {
        return switch (status.value()) {
            case 401 -> Problem.NOT_SIGNED_IN;
            case 403 -> Problem.FORBIDDEN;
            case 404 -> Problem.NOT_FOUND;
            case 405 -> Problem.METHOD_NOT_ALLOWED;
            case 413 -> Problem.TOO_LARGE;
            default -> status.is4xxClientError() ? Problem.BAD_REQUEST : Problem.UNEXPECTED;
        };
    }
}
