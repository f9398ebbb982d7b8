package city.weltoffen.notification.delivery;

import city.weltoffen.defaults.telemetry.EventInLogs;
import city.weltoffen.defaults.telemetry.TraceContext;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Lets a message go out as part of the trace of the act that it tells of, where it tells of one. */
@Component
public class Sending {

    private static final Logger log = LoggerFactory.getLogger(Sending.class);

    private final TraceContext traces;

    Sending(TraceContext traces) {
        this.traces = traces;
    }

    /** @return what the attempt says */
    public boolean trace(Delivery delivery, BooleanSupplier attempt) {
        String kind = delivery.kind().name().toLowerCase(Locale.ROOT);
        Origin origin = delivery.origin();
        try (EventInLogs logged = EventInLogs.of(origin == null ? null : origin.eventId())) {
            return traces.sent(origin == null ? null : origin.traceparent(), "send " + kind, () -> {
                log.info("Sending {} {}", kind, delivery.id());
                return attempt.getAsBoolean();
            });
        }
    }
}
