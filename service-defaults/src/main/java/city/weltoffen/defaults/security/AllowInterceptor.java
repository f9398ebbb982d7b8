package city.weltoffen.defaults.security;

import city.weltoffen.defaults.problems.DomainProblem;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Denies what no rule allows. */
final class AllowInterceptor implements HandlerInterceptor {

    private final CurrentIdentity current;

    AllowInterceptor(CurrentIdentity current) {
        this.current = current;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == DispatcherType.REQUEST
                && handler instanceof HandlerMethod method
                && isOurs(method)) {
            check(method.getMethodAnnotation(Allow.class), request.getRequestURI());
        }
        return true;
    }

    private void check(@org.jspecify.annotations.Nullable Allow rule, String path) {
        if (rule == null || (rule.value() == Who.ANYBODY && !path.startsWith("/api/public/"))) {
            throw DomainProblem.forbidden();
        }
        if (rule.value() != Who.ANYBODY && !rule.value().includes(current.require())) {
            throw DomainProblem.forbidden();
        }
    }

    /** Endpoints of libraries (API documents) are guarded by their path alone. */
    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getName().startsWith("city.weltoffen.");
    }
}
