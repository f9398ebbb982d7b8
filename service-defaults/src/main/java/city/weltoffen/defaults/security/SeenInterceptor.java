package city.weltoffen.defaults.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.web.servlet.HandlerInterceptor;

/** Tells the features whom it has seen, whatever that person may do. */
final class SeenInterceptor implements HandlerInterceptor {

    private final CurrentIdentity current;
    private final List<IdentityFollower> followers;

    SeenInterceptor(CurrentIdentity current, List<IdentityFollower> followers) {
        this.current = current;
        this.followers = followers;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        current.find().ifPresent(identity -> followers.forEach(follower -> follower.seen(identity)));
        return true;
    }
}
