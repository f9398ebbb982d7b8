package city.weltoffen.networking.call.source;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What is kept of a source from run to run.
 *
 * @param lastGoodAt beginning of its last good run
 * @param lastFound how many calls its last good run found that was told anything
 * @param eTag of what was read completely last, for asking whether it has changed
 * @param lastModified as {@code eTag}
 */
@Document("callSourceStates")
record SourceState(
        @Id String id,
        @Nullable Instant lastGoodAt,
        int lastFound,
        @Nullable String eTag,
        @Nullable String lastModified) {

    static SourceState none(SourceId source) {
        return new SourceState(source.value(), null, 0, null, null);
    }

    SourceState good(Instant at, int found, @Nullable String newTag, @Nullable String newDate) {
        return new SourceState(id, at, found, newTag, newDate);
    }

    /** It has answered that nothing is new. */
    SourceState unchanged(Instant at) {
        return new SourceState(id, at, lastFound, eTag, lastModified);
    }

    /** Whatever it answers next is to be read, since it is to be read in another way. */
    SourceState withoutValidators() {
        return new SourceState(id, lastGoodAt, lastFound, null, null);
    }
}
