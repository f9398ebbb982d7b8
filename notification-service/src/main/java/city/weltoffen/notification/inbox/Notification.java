package city.weltoffen.notification.inbox;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Tags;
import city.weltoffen.notification.audience.News;
import city.weltoffen.notification.audience.Reason;
import city.weltoffen.notification.delivery.Item;
import java.time.Instant;
import java.util.List;
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
 * @param later that it is put off; none when it is not
 * @param returnedAt the day on which it came back after it had been put off; until it is read it stands on top
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
        List<Reason> reasons,
        @Nullable SetAside later,
        @Nullable Instant returnedAt) {

    /**
     * @param quiet whether it is there as read from the beginning
     * @param later until when its recipient has set it aside beforehand
     */
    static Notification of(
            News news, String recipient, List<Reason> reasons, boolean quiet, Instant now, @Nullable SetAside later) {
        return new Notification(
                InboxRange.of(recipient).idOf(news.id()),
                recipient,
                news.eventId(),
                news.kind(),
                news.subject(),
                news.title(),
                news.link(),
                news.tags(),
                news.occurredAt(),
                now,
                quiet ? now : null,
                reasons,
                later,
                null);
    }

    /** Of what came by an outlet while its reader had no inbox; what went out by it is read. */
    static Notification of(Item item, String recipient, Instant now) {
        return new Notification(
                InboxRange.of(recipient).idOf(item.news()),
                recipient,
                item.eventId(),
                item.kind(),
                item.subject(),
                item.title(),
                item.link(),
                item.tags(),
                item.occurredAt(),
                item.insertedAt(),
                item.delivery() == null ? null : now,
                item.reasons(),
                null,
                null);
    }

    /** Id of the event whose news it is. */
    String news() {
        return id.substring(InboxRange.of(recipient).first().length());
    }

    /** Came back and was not read since. */
    public boolean hasComeBack() {
        return returnedAt != null && readAt == null;
    }

    /** Whether open browsers show it at once. */
    boolean isNews() {
        return later == null && !isQuiet();
    }

    /** Whether it was read from the beginning, since it only came by what is paused. */
    boolean isQuiet() {
        return arrivedAt.equals(readAt);
    }
}
