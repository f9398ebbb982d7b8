package city.weltoffen.notification.audience;

import city.weltoffen.events.EventEnvelope;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Notice;
import city.weltoffen.events.Tags;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What everybody who hears of an event hears, read once for all of them.
 *
 * @param id of the event whose news it is: this one, or the one that it joins
 * @param kind of the event, for instance {@code call.published}
 * @param subject the aggregate the event is about
 * @param link path in the web UI
 * @param publicLink path of the page where everybody may read of it; none when it is not for everybody
 * @param traceparent W3C trace context of the act, if it was traced
 */
public record News(
        String id,
        String eventId,
        String kind,
        String subject,
        LocalizedText title,
        @Nullable String link,
        @Nullable String publicLink,
        Tags tags,
        Instant occurredAt,
        @Nullable String traceparent) {

    /** @param notice of the event */
    public static News of(EventEnvelope event, Notice notice) {
        return new News(
                Objects.requireNonNullElse(notice.joins(), event.id()).toString(),
                event.id().toString(),
                event.kind(),
                event.subject(),
                notice.title(),
                notice.link(),
                notice.publicLink(),
                notice.tags(),
                event.time(),
                event.traceparent());
    }
}
