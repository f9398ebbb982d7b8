package city.weltoffen.notification.inbox;

import city.weltoffen.events.EventEnvelope;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Notice;
import city.weltoffen.events.Tags;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An entry of an inbox.
 *
 * @param id made of recipient and event, or the event that it joins, so that an event that comes twice is one entry, and
 *     so is what several events tell of the same news
 * @param recipient opaque subject
 * @param kind of the event, for instance {@code call.published}
 * @param subject the aggregate the event is about
 * @param link path in the web UI
 * @param occurredAt when it happened
 * @param arrivedAt when it came into the inbox
 */
@Document("notifications")
public record Notification(
        @Id String id,
        String recipient,
        String eventId,
        String kind,
        String subject,
        LocalizedText title,
        @Nullable String link,
        Tags tags,
        Instant occurredAt,
        Instant arrivedAt,
        @Nullable Instant readAt,
        List<Reason> reasons) {

    static Notification of(EventEnvelope event, String recipient, List<Reason> reasons, Instant now) {
        Notice notice = event.notice();
        UUID news = Objects.requireNonNullElse(notice.joins(), event.id());
        return new Notification(
                InboxRange.of(recipient).idOf(news.toString()),
                recipient,
                event.id().toString(),
                event.kind(),
                event.subject(),
                notice.title(),
                notice.link(),
                notice.tags(),
                event.time(),
                now,
                null,
                reasons);
    }
}
