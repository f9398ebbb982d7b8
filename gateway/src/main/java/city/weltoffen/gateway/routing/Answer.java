package city.weltoffen.gateway.routing;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.coyote.CloseNowException;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * A service's answer on its way to the client. It plays both parts of the gateway's header filters: what came in, and
 * what goes out.
 */
class Answer implements ServerResponse, ProxyExchange.Response {

    private static final Logger log = LoggerFactory.getLogger(Answer.class);
    private static final int PIECE = 16 * 1024;

    private final HttpUriRequestBase request;
    private final ClassicHttpResponse response;
    private final OpenStreams streams;
    private final HttpHeaders received = new HttpHeaders();
    private final HttpHeaders passed = new HttpHeaders();

    Answer(HttpUriRequestBase request, ClassicHttpResponse response, OpenStreams streams) {
        this.request = request;
        this.response = response;
        this.streams = streams;
        for (var header : response.getHeaders()) {
            received.add(header.getName(), header.getValue());
        }
    }

    @Override
    public HttpStatusCode statusCode() {
        return HttpStatusCode.valueOf(response.getCode());
    }

    @Override
    public HttpStatusCode getStatusCode() {
        return statusCode();
    }

    @Override
    public HttpHeaders getHeaders() {
        return received;
    }

    /** What goes out; the gateway puts here what its filters leave of what came in. */
    @Override
    public HttpHeaders headers() {
        return passed;
    }

    @Override
    public MultiValueMap<String, Cookie> cookies() {
        return new LinkedMultiValueMap<>();
    }

    @Override
    public @Nullable ModelAndView writeTo(HttpServletRequest incoming, HttpServletResponse outgoing, Context context)
            throws IOException {
        try (var _ = streams.register(request)) {
            outgoing.setStatus(response.getCode());
            if (IncomingBody.isUnfinished(incoming)) {
                passed.remove(HttpHeaders.CONTENT_LENGTH);
            }
            passed.forEach((name, values) -> values.forEach(value -> outgoing.addHeader(name, value)));
            var entity = response.getEntity();
            if (entity != null) {
                copy(entity.getContent(), outgoing.getOutputStream());
            }
            close();
        } catch (IOException | RuntimeException e) {
            // Not closing, which would read a live stream to its end: cutting.
            request.cancel();
            throw e;
        }
        return null;
    }

    /** The connection goes back to the pool, if it is still there. */
    private void close() {
        try {
            response.close();
        } catch (IOException e) {
            log.debug("Nothing left to close", e);
        }
    }

    private void copy(InputStream in, OutputStream out) throws IOException {
        var live = MediaType.TEXT_EVENT_STREAM.equalsTypeAndSubtype(received.getContentType());
        if (live) {
            out.flush();
        }
        var piece = new byte[PIECE];
        for (int read = receive(in, piece, live); read >= 0; read = receive(in, piece, live)) {
            out.write(piece, 0, read);
            if (live) {
                out.flush();
            }
        }
    }

    /**
     * When the service breaks off in the middle, the client's connection is cut, since a proper end would say that this was
     * all. A live stream just ends: its browser comes back.
     */
    private int receive(InputStream in, byte[] piece, boolean live) throws IOException {
        try {
            return in.read(piece);
        } catch (IOException e) {
            request.cancel();
            if (live) {
                return -1;
            }
            log.warn("{} broke off in the middle of its answer: {}", request.getRequestUri(), e.toString());
            throw new CloseNowException(e);
        }
    }
}
