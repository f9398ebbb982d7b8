package city.weltoffen.defaults.telemetry;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Carries a trace from the act over the outbox and Kafka to those who consume it. */
public final class TraceContext {

    private static final String TRACEPARENT = "traceparent";

    private final Tracer tracer;
    private final Propagator propagator;

    TraceContext(Tracer tracer, Propagator propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
    }

    /** The W3C trace context of what happens now, if it is traced. */
    public @Nullable String current() {
        Span span = tracer.currentSpan();
        if (span == null) {
            return null;
        }
        Map<String, String> carrier = new HashMap<>();
        propagator.inject(span.context(), carrier, (into, key, value) -> carrier.put(key, value));
        return carrier.get(TRACEPARENT);
    }

    /** Handles an event as part of the trace that it came with. */
    public void continued(@Nullable String traceparent, String name, Runnable work) {
        within(traceparent, name, Span.Kind.CONSUMER, () -> {
            work.run();
            return name;
        });
    }

    /**
     * Sends something as part of the trace of what it tells.
     *
     * @return what sending says
     */
    public <T> T sent(@Nullable String traceparent, String name, Supplier<T> work) {
        return within(traceparent, name, Span.Kind.PRODUCER, work);
    }

    private <T> T within(@Nullable String traceparent, String name, Span.Kind kind, Supplier<T> work) {
        Span.Builder builder = traceparent == null
                ? tracer.spanBuilder()
                : propagator.extract(traceparent, (value, key) -> TRACEPARENT.equals(key) ? value : null);
        Span span = builder.name(name).kind(kind).start();
        try (Tracer.SpanInScope scope = tracer.withSpan(span)) {
            return work.get();
        } catch (RuntimeException failed) {
            span.error(failed);
            throw failed;
        } finally {
            span.end();
        }
    }
}
