package city.weltoffen.networking.call.source;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What is kept of a source from run to run.
 *
 * @param lastGoodAt beginning of its last good run
 * @param readAt beginning of its last good run that was told anything; those after it were told that nothing is new
 * @param readAs how it was set up then
 * @param lastFound how many calls that run found
 * @param eTag of what was read completely last, for asking whether it has changed
 * @param lastModified as {@code eTag}
 */
@Document("callSourceStates")
record SourceState(
        @Id String id,
        @Nullable Instant lastGoodAt,
        @Nullable Instant readAt,
        @Nullable SourceDetails readAs,
        int lastFound,
        @Nullable String eTag,
        @Nullable String lastModified) {

    static SourceState none(SourceId source) {
        return new SourceState(source.value(), null, null, null, 0, null, null);
    }

    /** What it found counts only as long as it is to be read in the same way, whenever that was changed. */
    SourceState readingAs(SourceDetails now) {
        return readAs != null && readAs.isReadAs(now)
                ? this
                : new SourceState(id, lastGoodAt, readAt, now, 0, null, null);
    }

    SourceState good(Instant at, int found, @Nullable String newTag, @Nullable String newDate) {
        return new SourceState(id, at, at, readAs, found, newTag, newDate);
    }

    /** It has answered that nothing is new. */
    SourceState unchanged(Instant at) {
        return new SourceState(id, at, readAt, readAs, lastFound, eTag, lastModified);
    }

    /** When it held last what was seen at a moment: nothing new means that it holds still what was read last. */
    Instant lastHeld(Instant seenAt) {
        boolean held = readAt != null && !seenAt.isBefore(readAt);
        return held && lastGoodAt != null && lastGoodAt.isAfter(seenAt) ? lastGoodAt : seenAt;
    }
}
