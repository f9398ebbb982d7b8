package city.weltoffen.notification.matching;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Measures how long all rules take for one event. */
@Component
class MatchingMeters {

    private final Timer matching;

    MatchingMeters(MeterRegistry registry) {
        this.matching = Timer.builder("weltoffen.matching")
                .description("One event against all subscriptions")
                .register(registry);
    }

    <T> List<T> measured(Supplier<List<T>> match) {
        long begun = System.nanoTime();
        List<T> found = match.get();
        matching.record(System.nanoTime() - begun, TimeUnit.NANOSECONDS);
        return found;
    }
}
