package city.weltoffen.gateway.routing;

import io.micrometer.common.KeyValue;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.http.server.observation.DefaultServerRequestObservationConvention;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.stereotype.Component;

/** Names a request that goes to a service by its route, since its path holds ids; what the gateway answers keeps its pattern. */
@Component
class RouteNames extends DefaultServerRequestObservationConvention {

    @Override
    protected KeyValue uri(ServerRequestObservationContext context) {
        var request = context.getCarrier();
        var route = request == null ? null : request.getAttribute(MvcUtils.GATEWAY_ROUTE_ID_ATTR);
        return route == null ? super.uri(context) : KeyValue.of("uri", String.valueOf(route));
    }
}
