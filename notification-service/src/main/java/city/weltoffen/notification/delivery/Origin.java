package city.weltoffen.notification.delivery;

import org.jspecify.annotations.Nullable;

/**
 * The event that made a message go out, so that its trace does not end at the inbox.
 *
 * @param traceparent W3C trace context of the act, if it was traced
 */
public record Origin(String eventId, @Nullable String traceparent) {

    /** Of a message about this entry. */
    public static Origin of(Item item) {
        return new Origin(item.eventId(), item.traceparent());
    }
}
