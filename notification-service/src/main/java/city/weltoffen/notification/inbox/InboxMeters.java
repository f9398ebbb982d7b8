package city.weltoffen.notification.inbox;

import city.weltoffen.defaults.consuming.EventDelay;
import city.weltoffen.events.EventEnvelope;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Measures how soon people have in their inbox what was done elsewhere. */
@Component
class InboxMeters {

    private final Timer delay;
    private final Clock businessClock;

    InboxMeters(MeterRegistry registry, Clock businessClock) {
        this.delay = Timer.builder("weltoffen.inbox.delay")
                .description("From the accepted command to the entries in inboxes")
                .register(registry);
        this.businessClock = businessClock;
    }

    void entered(EventEnvelope event) {
        delay.record(EventDelay.of(event, businessClock));
    }
}
