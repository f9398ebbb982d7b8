package city.weltoffen.notification.people;

import city.weltoffen.defaults.security.CurrentIdentity;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Notices who uses the API. */
@Component
class PeopleSeen implements HandlerInterceptor, WebMvcConfigurer {

    private final People people;
    private final CurrentIdentity current;

    PeopleSeen(People people, CurrentIdentity current) {
        this.people = people;
        this.current = current;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        current.find().ifPresent(people::seen);
        return true;
    }
}
