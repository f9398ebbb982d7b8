package city.weltoffen.networking.call.fetching;

import city.weltoffen.networking.call.fetching.Request.Form;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/**
 * Fetches, and tries again where that may help: after a fault of the host (5xx, 429 with the wait it asks for), of the
 * line, or of the body. Another host than the one that was asked is never followed to.
 */
@Component
public class Fetcher {

    private static final int MOST_REDIRECTS = 3;

    private final RestClient client;
    private final Addresses addresses;
    private final FetchSettings settings;
    private final Waiter waiter;

    Fetcher(Addresses addresses, FetchSettings settings, Waiter waiter) {
        this.client = RestClient.builder()
                .requestFactory(new PlainRequests(settings))
                .defaultHeader(HttpHeaders.USER_AGENT, settings.agent())
                .defaultHeader(HttpHeaders.ACCEPT_ENCODING, "gzip")
                .build();
        this.addresses = addresses;
        this.settings = settings;
        this.waiter = waiter;
    }

    /**
     * Asks until it succeeds or trying again would not help.
     *
     * @throws FetchFault the last one
     */
    public Answer fetch(Request request, BodyReader reader) throws FetchFault, InterruptedException {
        Duration wait = settings.backOff();
        for (int attempt = 1; ; attempt++) {
            try {
                return once(request, reader);
            } catch (FetchFault fault) {
                if (!fault.isPassing() || attempt >= settings.attempts()) {
                    throw fault;
                }
                Duration asked = fault.retryAfter();
                waiter.pause(atMost(asked == null || asked.compareTo(wait) < 0 ? wait : asked));
                wait = wait.multipliedBy(2);
            }
        }
    }

    /** Between two requests to the same host. */
    public void bePolite() throws InterruptedException {
        waiter.pause(settings.pause());
    }

    private Duration atMost(Duration wait) {
        return wait.compareTo(settings.longestBackOff()) > 0 ? settings.longestBackOff() : wait;
    }

    private Answer once(Request request, BodyReader reader) throws FetchFault {
        Request next = request;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            Said said = send(next, reader);
            if (said.answer() != null) {
                return said.answer();
            }
            next = next.at(Redirects.follow(next.address(), said.location()));
        }
        throw FetchFault.lasting(
                FetchReason.TOO_MANY_REDIRECTS.with(request.address().getHost()));
    }

    private Said send(Request request, BodyReader reader) throws FetchFault {
        addresses.check(request.address());
        String host = request.address().getHost();
        try {
            RestClient.RequestBodySpec spec = client.method(request.isPost() ? HttpMethod.POST : HttpMethod.GET)
                    .uri(request.address());
            if (request.isPost()) {
                Form form = request.form();
                spec.header(HttpHeaders.CONTENT_TYPE, form.contentType()).body(form.body());
            }
            header(spec, HttpHeaders.IF_NONE_MATCH, request.eTag());
            header(spec, HttpHeaders.IF_MODIFIED_SINCE, request.lastModified());
            return Objects.requireNonNull(spec.exchange((asked, response) -> judge(host, response, reader)));
        } catch (ResourceAccessException fault) {
            throw fault.getCause() instanceof FetchFault known ? known : unreachable(host, fault.getCause());
        }
    }

    private static void header(RestClient.RequestBodySpec spec, String name, @Nullable String value) {
        if (value != null) {
            spec.header(name, value);
        }
    }

    private static FetchFault unreachable(String host, @Nullable Throwable cause) {
        FetchReason reason = cause instanceof SocketTimeoutException ? FetchReason.TIMED_OUT : FetchReason.UNREACHABLE;
        return FetchFault.passing(reason.with(host));
    }

    private Said judge(String host, ClientHttpResponse response, BodyReader reader) throws IOException {
        HttpStatusCode status = response.getStatusCode();
        HttpHeaders headers = response.getHeaders();
        if (!status.is2xxSuccessful()) {
            // closed unread, else it would be read to its end, which may never come
            response.getBody().close();
        }
        if (status.value() == 304) {
            return new Said(new Answer(true, null, null), null);
        }
        if (status.is3xxRedirection()) {
            return new Said(null, headers.getFirst(HttpHeaders.LOCATION));
        }
        if (status.value() == 429) {
            throw FetchFault.passing(FetchReason.TOO_BUSY.with(host), RetryAfter.of(headers));
        }
        if (status.is5xxServerError() || status.value() == 408) {
            throw FetchFault.passing(FetchReason.SERVER_FAULT.with(host, status.value()), RetryAfter.of(headers));
        }
        if (!status.is2xxSuccessful()) {
            throw FetchFault.lasting(FetchReason.ANSWERED.with(host, status.value()));
        }
        read(host, response, reader);
        return new Said(new Answer(false, headers.getETag(), headers.getFirst(HttpHeaders.LAST_MODIFIED)), null);
    }

    /** What the line did wrong counts more than what the reader made of it. */
    private void read(String host, ClientHttpResponse response, BodyReader reader) throws IOException {
        HttpHeaders headers = response.getHeaders();
        boolean packed = "gzip".equalsIgnoreCase(headers.getFirst(HttpHeaders.CONTENT_ENCODING));
        try (InputStream raw = response.getBody();
                WatchedStream watched = new WatchedStream(
                        raw, host, settings.mostBytes().toBytes(), headers.getContentLength(), settings.longest());
                UnpackedBody body = UnpackedBody.of(
                        watched, packed, host, settings.mostUnpacked().toBytes())) {
            try {
                reader.read(body);
            } catch (IOException | RuntimeException fault) {
                throw cause(watched, body, fault, host);
            }
        }
    }

    private static IOException cause(WatchedStream watched, UnpackedBody body, Exception fault, String host) {
        FetchFault line = watched.fault() == null ? body.fault() : watched.fault();
        if (line != null) {
            return line;
        }
        if (fault instanceof RuntimeException bug) {
            throw bug;
        }
        return fault instanceof FetchFault known ? known : FetchFault.passing(FetchReason.BROKEN_OFF.with(host));
    }

    /** Either an answer or where else to ask. */
    private record Said(@Nullable Answer answer, @Nullable String location) {}
}
