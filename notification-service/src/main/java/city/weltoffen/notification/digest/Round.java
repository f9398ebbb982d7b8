package city.weltoffen.notification.digest;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * How far an outlet is with its digests.
 *
 * @param outlet its id
 * @param sequence counts its digests from 1
 * @param due moment for which the last one was begun; a clock that goes back makes none of before due again
 * @param open the outlet's id while the last one is begun and not completed
 */
@Document("digests")
record Round(
        @Id String outlet,
        long sequence,
        Instant due,
        @Nullable String open) {

    static Round none(String outlet) {
        return new Round(outlet, 0, Instant.EPOCH, null);
    }

    Round next(Instant dueNow) {
        return new Round(outlet, sequence + 1, dueNow, outlet);
    }

    boolean isOpen() {
        return open != null;
    }

    /** Says which message it is, however often it is made. */
    String delivery() {
        return String.format(Locale.ROOT, "%s-d%06d", outlet, sequence);
    }
}
