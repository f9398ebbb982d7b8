package city.weltoffen.defaults.consuming;

import city.weltoffen.events.EventEnvelope;

/** What one feature does with an event. */
@FunctionalInterface
public interface EventHandler {

    void on(EventEnvelope event);
}
