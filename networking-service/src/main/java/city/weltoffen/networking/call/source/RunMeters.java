package city.weltoffen.networking.call.source;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Measures runs of sources by kind, since sources are many and come and go. */
@Component
class RunMeters {

    private final MeterRegistry registry;

    RunMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    Timer.Sample begin() {
        return Timer.start(registry);
    }

    void end(Timer.Sample run, SourceKind kind, RunOutcome outcome) {
        run.stop(Timer.builder("weltoffen.source.runs")
                .description("Runs of sources of calls")
                .tag("kind", tag(kind))
                .tag("outcome", tag(outcome))
                .register(registry));
    }

    private static String tag(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
