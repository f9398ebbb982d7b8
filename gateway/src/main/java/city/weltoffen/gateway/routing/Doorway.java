package city.weltoffen.gateway.routing;

import city.weltoffen.gateway.GatewayProperties;
import city.weltoffen.gateway.problems.ProblemResolver;
import city.weltoffen.gateway.problems.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The outermost filter. It answers when the sessions' store is away, and it lets a client that is still sending finish:
 * a connection closed over unread bytes is reset, and a client that sends first and reads later never sees the answer.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Doorway extends OncePerRequestFilter {

    private static final int PIECE = 16 * 1024;

    private final ProblemWriter problems;
    private final long mostBytes;

    Doorway(ProblemWriter problems, GatewayProperties properties) {
        this.problems = problems;
        this.mostBytes = properties.maxBody().toBytes();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (DataAccessException e) {
            problems.write(ProblemResolver.problem(e, request), request, response);
        }
        finishReceiving(request, response);
    }

    private void finishReceiving(HttpServletRequest request, HttpServletResponse response) {
        try {
            if (IncomingBody.isUnfinished(request)) {
                response.flushBuffer();
                var in = request.getInputStream();
                var piece = new byte[PIECE];
                long left = mostBytes;
                for (int read = in.read(piece); read >= 0 && left > 0; read = in.read(piece)) {
                    left -= read;
                }
            }
        } catch (IOException e) {
            logger.debug("The client stopped sending", e);
        }
    }
}
