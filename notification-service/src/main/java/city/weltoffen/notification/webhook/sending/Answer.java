package city.weltoffen.notification.webhook.sending;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What came of one post.
 *
 * @param fault stable code of what went wrong; none when it was taken
 * @param said the status and the first words of the answer
 * @param rest for which the receiver asks to be left alone
 */
public record Answer(
        @Nullable String fault,
        @Nullable String said,
        @Nullable Duration rest) {

    /** The receiver wants nothing any more. */
    public static final String GONE = "gone";

    static Answer fault(String code) {
        return new Answer(code, null, null);
    }

    public boolean isTaken() {
        return fault == null;
    }

    public boolean isGone() {
        return GONE.equals(fault);
    }
}
