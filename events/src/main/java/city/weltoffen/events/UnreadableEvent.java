package city.weltoffen.events;

import org.jspecify.annotations.Nullable;

/** A record that is no event of the published language; trying again will not help. */
public final class UnreadableEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableEvent(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
