package city.weltoffen.defaults.outbox;

import city.weltoffen.events.EventKind;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what is published and what waits. */
final class OutboxMetrics {

    private final MeterRegistry registry;
    private final AtomicLong backlog;

    OutboxMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.backlog = registry.gauge("weltoffen.outbox.backlog", new AtomicLong());
    }

    void published(String type) {
        registry.counter("weltoffen.events.published", "type", EventKind.nameOf(type))
                .increment();
    }

    void failed() {
        registry.counter("weltoffen.outbox.failures").increment();
    }

    void backlog(long events) {
        backlog.set(events);
    }
}
