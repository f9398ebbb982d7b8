package city.weltoffen.gateway.routing;

import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.SenderContext;
import java.util.function.Supplier;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.stereotype.Component;

/** Measures each request to a service until its answer begins, and hands on the trace it belongs to. */
@Component
class Passages {

    private static final Logger log = LoggerFactory.getLogger(Passages.class);

    private final ObservationRegistry registry;

    Passages(ObservationRegistry registry) {
        this.registry = registry;
    }

    ClassicHttpResponse observe(
            ProxyExchange.Request request, HttpUriRequestBase outgoing, Supplier<ClassicHttpResponse> send) {
        var observation = Observation.start("weltoffen.gateway.passage", () -> context(request, outgoing), registry);
        try (var _ = observation.openScope()) {
            var response = send.get();
            observation.lowCardinalityKeyValue("status", String.valueOf(response.getCode()));
            tell(request, outgoing, response);
            return response;
        } catch (RuntimeException e) {
            observation.lowCardinalityKeyValue("status", "none");
            observation.error(e);
            throw e;
        } finally {
            observation.stop();
        }
    }

    /** Reading is not worth a line; of what changes something it is the line that its trace begins with. */
    private static void tell(ProxyExchange.Request request, HttpUriRequestBase outgoing, ClassicHttpResponse response) {
        var level = outgoing.getMethod().equals("GET") ? Level.DEBUG : Level.INFO;
        log.atLevel(level).log("{} {} {}", outgoing.getMethod(), route(request), response.getCode());
    }

    private static String route(ProxyExchange.Request request) {
        return request.getServerRequest()
                .attribute(MvcUtils.GATEWAY_ROUTE_ID_ATTR)
                .map(String::valueOf)
                .orElse("none");
    }

    private static SenderContext<HttpUriRequestBase> context(
            ProxyExchange.Request request, HttpUriRequestBase outgoing) {
        var context = new SenderContext<HttpUriRequestBase>(
                (carrier, name, value) -> {
                    if (carrier != null) {
                        carrier.setHeader(name, value);
                    }
                },
                Kind.CLIENT);
        context.setCarrier(outgoing);
        context.addLowCardinalityKeyValues(KeyValues.of("route", route(request), "method", outgoing.getMethod()));
        return context;
    }
}
