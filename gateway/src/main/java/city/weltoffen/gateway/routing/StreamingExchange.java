package city.weltoffen.gateway.routing;

import city.weltoffen.gateway.GatewayProperties;
import city.weltoffen.gateway.problems.Problem;
import city.weltoffen.gateway.problems.ProblemException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.util.Timeout;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Passes a request on and its answer back, both as streams. Not the exchange that comes with the gateway, since that one
 * reads a live stream to its end before it lets go of it, which never comes, and misses answers to unfinished uploads.
 */
@Component
class StreamingExchange implements ProxyExchange {

    private static final Set<String> FRAMING = Set.of("content-length", "transfer-encoding", "host");

    private final CloseableHttpClient client;
    private final Destinations destinations;
    private final RouteTimeouts timeouts;
    private final Passages passages;
    private final OpenStreams streams;
    private final long mostBytes;

    StreamingExchange(
            CloseableHttpClient client,
            Destinations destinations,
            RouteTimeouts timeouts,
            Passages passages,
            OpenStreams streams,
            GatewayProperties properties) {
        this.client = client;
        this.destinations = destinations;
        this.timeouts = timeouts;
        this.passages = passages;
        this.streams = streams;
        this.mostBytes = properties.maxBody().toBytes();
    }

    @Override
    public ServerResponse exchange(Request request) {
        var instances = destinations.of(Objects.requireNonNull(request.getUri(), "The route has no address"));
        var outgoing = outgoing(request, instances.getFirst());
        var response = passages.observe(request, outgoing, () -> send(outgoing, instances));
        var answer = new Answer(outgoing, response, streams);
        request.getResponseConsumers().forEach(consumer -> consumer.accept(answer, answer));
        return answer;
    }

    private HttpUriRequestBase outgoing(Request request, URI address) {
        var incoming = request.getServerRequest().servletRequest();
        var outgoing = new HttpUriRequestBase(request.getMethod().name(), address);
        request.getHeaders().forEach((name, values) -> {
            if (!FRAMING.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> outgoing.addHeader(name, value));
            }
        });
        if (IncomingBody.in(incoming)) {
            outgoing.setEntity(new IncomingBody(incoming, mostBytes));
        }
        outgoing.setConfig(RequestConfig.custom()
                .setResponseTimeout(Timeout.of(timeouts.of(request.getServerRequest())))
                .setExpectContinueEnabled(false)
                .setProtocolUpgradeEnabled(false)
                .build());
        return outgoing;
    }

    /** An instance that takes no connection has heard nothing of the request, so that another may get it, whatever it is. */
    private ClassicHttpResponse send(HttpUriRequestBase outgoing, List<URI> instances) {
        var reasons = new ArrayList<IOException>();
        for (var instance : instances) {
            outgoing.setUri(instance);
            try {
                return client.executeOpen(null, outgoing, null);
            } catch (ConnectException | ConnectTimeoutException | UnknownHostException | NoRouteToHostException e) {
                reasons.add(e);
            } catch (SocketTimeoutException e) {
                throw new ProblemException(Problem.SERVICE_SLOW, e);
            } catch (IOException e) {
                throw new ProblemException(Problem.BROKEN_ANSWER, e);
            }
        }
        throw new ProblemException(Problem.SERVICE_AWAY, reasons.getLast());
    }
}
