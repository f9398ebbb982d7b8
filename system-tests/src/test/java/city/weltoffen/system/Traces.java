package city.weltoffen.system;

import com.google.protobuf.ByteString;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.Span.SpanKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** A collector of traces as OpenTelemetry has it: spans by OTLP over HTTP, read by the classes of its own protocol. */
final class Traces implements AutoCloseable {

    private static final String PATH = "/v1/traces";

    /** What was told lately is enough to look at, and all stories export. */
    private static final int MOST = 50_000;

    private final HttpServer server;
    private final Deque<Span> spans = new ArrayDeque<>();

    /** @param parent empty for the first of its trace */
    record Span(String service, String trace, String id, String parent, String name, SpanKind kind) {

        private static Span of(String service, io.opentelemetry.proto.trace.v1.Span told) {
            return new Span(
                    service,
                    hex(told.getTraceId()),
                    hex(told.getSpanId()),
                    hex(told.getParentSpanId()),
                    told.getName(),
                    told.getKind());
        }

        private static String hex(ByteString id) {
            return HexFormat.of().formatHex(id.toByteArray());
        }
    }

    private Traces(HttpServer server) {
        this.server = server;
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(PATH, this::receive);
        server.start();
    }

    /** Begins to receive, on a free port. */
    static Traces start() {
        try {
            return new Traces(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By which services export here, named as the chart names it. */
    Map<String, String> settings() {
        return Map.of(
                "MANAGEMENT_OPENTELEMETRY_TRACING_EXPORT_OTLP_ENDPOINT",
                "http://127.0.0.1:" + server.getAddress().getPort() + PATH);
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            var told = ExportTraceServiceRequest.parseFrom(body(exchange));
            keep(told.getResourceSpansList().stream().flatMap(Traces::spans).toList());
            // a response without fields is an empty one
            exchange.getResponseHeaders().set("Content-Type", "application/x-protobuf");
            exchange.sendResponseHeaders(200, -1);
        }
    }

    private static InputStream body(HttpExchange exchange) throws IOException {
        boolean packed = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
        return packed ? new GZIPInputStream(exchange.getRequestBody()) : exchange.getRequestBody();
    }

    private static Stream<Span> spans(ResourceSpans of) {
        String service = of.getResource().getAttributesList().stream()
                .filter(attribute -> attribute.getKey().equals("service.name"))
                .map(KeyValue::getValue)
                .map(value -> value.getStringValue())
                .findFirst()
                .orElse("");
        return of.getScopeSpansList().stream()
                .flatMap(scope -> scope.getSpansList().stream())
                .map(span -> Span.of(service, span));
    }

    private synchronized void keep(List<Span> more) {
        spans.addAll(more);
        while (spans.size() > MOST) {
            spans.removeFirst();
        }
    }

    /** From the first span of that name to the first of its trace; broken off where a parent was never told. */
    synchronized List<Span> wayTo(String trace, String name) {
        var last = spans.stream()
                .filter(span -> span.trace().equals(trace) && span.name().equals(name))
                .findFirst();
        return Stream.iterate(last, Optional::isPresent, known -> known.flatMap(this::parent))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Span> parent(Span child) {
        return spans.stream()
                .filter(span -> span.trace().equals(child.trace()) && span.id().equals(child.parent()))
                .findFirst();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
