package city.weltoffen.notification.inbox.web;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Tags;
import city.weltoffen.notification.audience.Reason;
import city.weltoffen.notification.inbox.Notification;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the inbox.
 *
 * @param eventType short name of the kind of event
 * @param subject id of what the event is about; entries of one subject belong together
 * @param link path in the web UI
 * @param reasons why it is in this inbox
 * @param later until when it is put off; none when it is not
 * @param back whether it came back and was not read since; such entries come first
 */
record NotificationResponse(
        String id,
        String eventId,
        String eventType,
        String subject,
        LocalizedText title,
        @Nullable String link,
        Instant occurredAt,
        Instant arrivedAt,
        boolean read,
        List<Reason> reasons,
        Tags tags,
        @Nullable Instant later,
        boolean back) {

    static NotificationResponse of(Notification entry) {
        return new NotificationResponse(
                entry.id(),
                entry.eventId(),
                entry.kind(),
                entry.subject(),
                entry.title(),
                entry.link(),
                entry.occurredAt(),
                entry.arrivedAt(),
                entry.readAt() != null,
                entry.reasons(),
                entry.tags(),
                entry.later() == null ? null : entry.later().until(),
                entry.hasComeBack());
    }
}
