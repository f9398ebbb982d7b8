package city.weltoffen.gateway.routing;

import java.util.Locale;
import java.util.Set;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/** What clients do not learn from services: cookies, and what the gateway says once for the whole house. */
@Component
class ResponseHeaders implements ResponseHttpHeadersFilter {

    private static final Set<String> DROPPED = Set.of(
            "set-cookie",
            "server",
            "connection",
            "keep-alive",
            "x-content-type-options",
            "x-frame-options",
            "x-xss-protection",
            "strict-transport-security",
            "content-security-policy",
            "referrer-policy",
            "permissions-policy",
            "cross-origin-opener-policy");

    @Override
    public HttpHeaders apply(HttpHeaders input, ServerResponse response) {
        var headers = new HttpHeaders();
        input.forEach((name, values) -> {
            if (!DROPPED.contains(name.toLowerCase(Locale.ROOT))) {
                headers.addAll(name, values);
            }
        });
        return headers;
    }
}
