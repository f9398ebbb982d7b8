package city.weltoffen.gateway.routing;

import city.weltoffen.gateway.GatewayProperties;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.config.RouteProperties;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/** How long a service may be silent: what the route's metadata says under response-timeout, 0 for ever. */
@Component
class RouteTimeouts {

    private static final String KEY = "response-timeout";

    private final Map<String, Duration> byRoute;
    private final Duration otherwise;

    RouteTimeouts(GatewayMvcProperties routes, GatewayProperties properties) {
        byRoute = routes.getRoutes().stream()
                .filter(route -> route.getMetadata().containsKey(KEY))
                .collect(Collectors.toMap(RouteProperties::getId, RouteTimeouts::configured));
        otherwise = properties.responseTimeout();
    }

    Duration of(ServerRequest request) {
        return request.attribute(MvcUtils.GATEWAY_ROUTE_ID_ATTR)
                .map(String::valueOf)
                .map(byRoute::get)
                .orElse(otherwise);
    }

    private static Duration configured(RouteProperties route) {
        return DurationStyle.detectAndParse(String.valueOf(route.getMetadata().get(KEY)));
    }
}
