package city.weltoffen.defaults.outbox;

import city.weltoffen.defaults.telemetry.KnownKinds;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Counts what is published and what waits. What waits is as the sweeper last saw it, so that reading costs nothing. */
final class OutboxMetrics {

    private final MeterRegistry registry;
    private final Counter failures;
    private final AtomicLong backlog = new AtomicLong();
    private final AtomicReference<@Nullable Instant> oldest = new AtomicReference<>();

    OutboxMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.failures = Counter.builder("weltoffen.outbox.failures")
                .description("Attempts to publish that the broker did not acknowledge")
                .register(registry);
        Gauge.builder("weltoffen.outbox.backlog", backlog, AtomicLong::get)
                .description("Events that should be published by now and are not")
                .register(registry);
        TimeGauge.builder("weltoffen.outbox.age", this::age, TimeUnit.MILLISECONDS)
                .description("Since when the oldest of them waits")
                .register(registry);
    }

    private Number age() {
        Instant since = oldest.get();
        return since == null
                ? 0
                : Math.max(0, Duration.between(since, Instant.now()).toMillis());
    }

    void published(String type) {
        Counter.builder("weltoffen.events.published")
                .description("Events that the broker has acknowledged")
                .tag("type", KnownKinds.nameOf(type))
                .register(registry)
                .increment();
    }

    void failed() {
        failures.increment();
    }

    /** @param since when the oldest of them was recorded; none when nothing waits */
    void waiting(long events, @Nullable Instant since) {
        backlog.set(events);
        oldest.set(since);
    }
}
