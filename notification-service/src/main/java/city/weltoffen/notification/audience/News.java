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
 */
public record News(
        String id,
        String eventId,
        String kind,
        String subject,
        LocalizedText title,
        @Nullable String link,
        Tags tags,
        Instant occurredAt) {

    public static News of(EventEnvelope event) {
        Notice notice = event.notice();
        return new News(
                Objects.requireNonNullElse(notice.joins(), event.id()).toString(),
                event.id().toString(),
                event.kind(),
                event.subject(),
                notice.title(),
                notice.link(),
                notice.tags(),
                event.time());
    }
}
