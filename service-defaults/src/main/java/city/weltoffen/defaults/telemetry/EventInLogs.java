package city.weltoffen.defaults.telemetry;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** Puts the id of an event into all that is logged while something is done with it. */
public final class EventInLogs implements AutoCloseable {

    private static final String FIELD = "event.id";

    private EventInLogs() {}

    /** @param id none when it is not about one event */
    public static EventInLogs of(@Nullable String id) {
        if (id != null) {
            MDC.put(FIELD, id);
        }
        return new EventInLogs();
    }

    @Override
    public void close() {
        MDC.remove(FIELD);
    }
}
