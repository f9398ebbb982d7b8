package city.weltoffen.defaults.consuming;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A record that a consumer of this service could not handle.
 *
 * @param id its place among the dead letters, so that it is kept once
 * @param topic where the record itself lies, with its partition and offset
 * @param consumer group that failed
 * @param eventType short name of the kind of event, if that can be read
 * @param subject the aggregate the event is about, if that can be read
 * @param failedAt in real time
 * @param fault of the last attempt
 * @param replays that failed too
 * @param decision that ended it; none while it is open
 * @param content read only where a single letter is looked at
 */
@Document("dead_letters")
record DeadLetter(
        @Id String id,
        String topic,
        long partition,
        long offset,
        String consumer,
        @Nullable String eventId,
        @Nullable String eventType,
        @Nullable String subject,
        Instant failedAt,
        Fault fault,
        State state,
        int replays,
        @Nullable Decision decision,
        @Nullable Content content) {

    /** What became of it. */
    enum State {
        OPEN,
        /** Handled after all. */
        REPLAYED,
        /** Not to be handled, for a reason. */
        DISCARDED
    }

    /**
     * Who ended it.
     *
     * @param by opaque subject
     * @param at in real time
     * @param reason of a discarded one
     */
    record Decision(String by, Instant at, @Nullable String reason) {}

    /** The record itself. */
    record Content(@Nullable String key, byte[] data, List<Header> headers) {}

    /** One of its headers, as text. */
    record Header(String name, String value) {}
}
