package city.weltoffen.defaults.outbox;

import city.weltoffen.events.EventEnvelope;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event that stands in its aggregate and is not yet known to be published.
 *
 * @param eventId a UUIDv7
 * @param time business time
 * @param deputising true when who did it deputised for somebody absent, else nothing
 * @param recordedAt real time, by which the sweeper tells what was left behind
 */
public record PendingEvent(
        String eventId,
        String type,
        Instant time,
        Instant recordedAt,
        long sequence,
        String actor,
        @Nullable Boolean deputising,
        @Nullable String traceparent,
        String data) {

    EventEnvelope from(String source, String subject) {
        return new EventEnvelope(
                UUID.fromString(eventId),
                type,
                source,
                subject,
                time,
                sequence,
                actor,
                isDeputising(),
                traceparent,
                data);
    }

    public boolean isDeputising() {
        return Boolean.TRUE.equals(deputising);
    }
}
