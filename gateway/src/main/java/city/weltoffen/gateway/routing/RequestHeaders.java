package city.weltoffen.gateway.routing;

import city.weltoffen.gateway.GatewayProperties;
import city.weltoffen.gateway.login.BearerTokens;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * What services learn of a request: who asks, by a bearer token, and under which address browsers know the gateway. Never
 * a cookie, and never what a client claims about proxies.
 */
@Component
class RequestHeaders implements RequestHttpHeadersFilter, Ordered {

    private static final Set<String> KEPT_BACK = Set.of(
            "cookie",
            "authorization",
            "forwarded",
            "expect",
            "x-xsrf-token",
            "proxy-connection",
            "traceparent",
            "tracestate");

    private final BearerTokens tokens;
    private final GatewayProperties properties;

    RequestHeaders(BearerTokens tokens, GatewayProperties properties) {
        this.tokens = tokens;
        this.properties = properties;
    }

    @Override
    public HttpHeaders apply(HttpHeaders input, ServerRequest request) {
        var headers = new HttpHeaders();
        input.forEach((name, values) -> {
            if (passes(name)) {
                headers.addAll(name, values);
            }
        });
        var servletRequest = request.servletRequest();
        asSent(headers, servletRequest);
        forwarded(headers, servletRequest);
        tokens.of(servletRequest).ifPresent(headers::setBearerAuth);
        return headers;
    }

    /** After the filters that come with the gateway, one of which takes away all that is forwarded. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    private static boolean passes(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return !KEPT_BACK.contains(lower) && !lower.startsWith("x-forwarded-");
    }

    /** On the way here Spring has added a charset, which changes what a multipart request says. */
    private static void asSent(HttpHeaders headers, HttpServletRequest request) {
        var type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        if (type != null) {
            headers.put(HttpHeaders.CONTENT_TYPE, List.of(type));
        }
    }

    private void forwarded(HttpHeaders headers, HttpServletRequest request) {
        var url = properties.publicUrl();
        var port = url.getPort() > 0 ? url.getPort() : properties.https() ? 443 : 80;
        headers.put("X-Forwarded-For", List.of(request.getRemoteAddr()));
        headers.put("X-Forwarded-Host", List.of(url.getAuthority()));
        headers.put("X-Forwarded-Proto", List.of(url.getScheme()));
        headers.put("X-Forwarded-Port", List.of(String.valueOf(port)));
    }
}
