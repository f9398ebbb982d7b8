package city.weltoffen.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The forms that anybody may send, also from a page without JavaScript, which cannot bring a CSRF token. Nothing can be
 * stolen with them, because they go on without the token of whoever is signed in.
 */
final class PublicForms {

    private static final Set<String> PATHS = Set.of(
            "/api/public/enquiries",
            "/api/public/activity-proposals",
            "/api/public/subscriptions",
            "/api/public/subscriptions/confirmations");

    /** Whoever has the secret may do it; a mail program that ends mails with one click brings nothing else. */
    private static final Pattern OUTLETS = Pattern.compile("/api/public/outlets/[\\w-]{20,100}/(unsubscribe|confirm)");

    private PublicForms() {}

    static boolean isSentBy(HttpServletRequest request) {
        String path = request.getRequestURI();
        return "POST".equals(request.getMethod())
                && (PATHS.contains(path) || OUTLETS.matcher(path).matches());
    }
}
