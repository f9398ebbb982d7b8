package city.weltoffen.defaults.consuming;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A dead letter.
 *
 * @param topic where the record lies, with its partition and offset
 * @param consumer group that failed
 * @param reason class of the error of the last attempt
 * @param message of that error, without personal data
 * @param replays that failed
 * @param decidedBy opaque subject of who replayed or discarded it
 * @param discardedBecause reason of a discarded one
 */
record DeadLetterResponse(
        String id,
        String topic,
        long partition,
        long offset,
        String consumer,
        @Nullable String eventId,
        @Nullable String eventType,
        @Nullable String subject,
        Instant failedAt,
        String reason,
        String message,
        DeadLetter.State state,
        int replays,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String discardedBecause) {

    static DeadLetterResponse of(DeadLetter letter) {
        DeadLetter.Decision decision = letter.decision();
        return new DeadLetterResponse(
                letter.id(),
                letter.topic(),
                letter.partition(),
                letter.offset(),
                letter.consumer(),
                letter.eventId(),
                letter.eventType(),
                letter.subject(),
                letter.failedAt(),
                letter.fault().type(),
                letter.fault().message(),
                letter.state(),
                letter.replays(),
                decision == null ? null : decision.by(),
                decision == null ? null : decision.at(),
                decision == null ? null : decision.reason());
    }
}
