package city.weltoffen.defaults.consuming;

import city.weltoffen.events.EventEnvelope;
import java.time.Clock;
import java.time.Duration;

/** How long ago an event happened; services differ from each other in nothing but how exact their clocks are. */
public final class EventDelay {

    private EventDelay() {}

    /** @return never negative */
    public static Duration of(EventEnvelope event, Clock businessClock) {
        Duration delay = Duration.between(event.time(), businessClock.instant());
        return delay.isNegative() ? Duration.ZERO : delay;
    }
}
