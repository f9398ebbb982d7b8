package city.weltoffen.defaults.outbox;

import city.weltoffen.events.EventEnvelope;

/** Brings an event to the broker and returns when the broker has it. */
@FunctionalInterface
interface EventPublisher {

    /** @throws RuntimeException when the broker did not acknowledge */
    void publish(EventEnvelope event);
}
