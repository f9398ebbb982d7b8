package city.weltoffen.defaults.consuming;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * How far the last reading of all events for a projection is; in real time.
 *
 * @param consumer name of the projection's function
 * @param read records so far
 * @param failed those of them that could not be handled, as dead letters could not
 * @param seenAt last sign of life
 */
@Document("projection_rebuilds")
record Rebuild(
        @Id String consumer,
        State state,
        long read,
        long failed,
        Instant begunAt,
        Instant seenAt,
        @Nullable Instant endedAt) {

    /** Without a sign of life for so long it is taken for dead. */
    static final Duration LONGEST_SILENCE = Duration.ofSeconds(60);

    enum State {
        RUNNING,
        DONE,
        INTERRUPTED
    }

    static Rebuild begun(String consumer, Instant now) {
        return new Rebuild(consumer, State.RUNNING, 0, 0, now, now, null);
    }

    Rebuild at(long nowRead, long nowFailed, Instant now) {
        return new Rebuild(consumer, state, nowRead, nowFailed, begunAt, now, null);
    }

    Rebuild ended(State end, Instant now) {
        return new Rebuild(consumer, end, read, failed, begunAt, now, now);
    }

    State stateAt(Instant now) {
        return state == State.RUNNING && seenAt.plus(LONGEST_SILENCE).isBefore(now) ? State.INTERRUPTED : state;
    }
}
