package city.weltoffen.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/**
 * The forms that anybody may send, also from a page without JavaScript, which cannot bring a CSRF token. Nothing can be
 * stolen with them, because they go on without the token of whoever is signed in.
 */
final class PublicForms {

    private static final Set<String> PATHS = Set.of("/api/public/enquiries", "/api/public/activity-proposals");

    private PublicForms() {}

    static boolean isSentBy(HttpServletRequest request) {
        return "POST".equals(request.getMethod()) && PATHS.contains(request.getRequestURI());
    }
}
