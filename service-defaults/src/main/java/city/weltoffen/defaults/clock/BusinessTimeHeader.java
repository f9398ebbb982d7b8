package city.weltoffen.defaults.clock;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the browser what time it is in the business, so that it counts days from the same day. */
final class BusinessTimeHeader extends OncePerRequestFilter {

    private static final String HEADER = "Weltoffen-Time";

    private final Clock businessClock;

    BusinessTimeHeader(Clock businessClock) {
        this.businessClock = businessClock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HEADER, businessClock.instant().toString());
        chain.doFilter(request, response);
    }
}
