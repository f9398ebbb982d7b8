package city.weltoffen.notification.preview;

import city.weltoffen.events.EventEnvelope;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Notice;
import city.weltoffen.events.Tags;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An event of the last weeks, as far as rules ask for it and lists show it.
 *
 * @param time when it happened
 * @param heardAt when this service took it
 */
@Document("heard-events")
public record HeardEvent(
        @Id String id,
        String kind,
        String subject,
        LocalizedText title,
        @Nullable String link,
        Tags tags,
        Instant time,
        Instant heardAt) {

    static HeardEvent of(EventEnvelope event, Instant now) {
        Notice notice = event.notice();
        return new HeardEvent(
                event.id().toString(),
                event.kind(),
                event.subject(),
                notice.title(),
                notice.link(),
                notice.tags(),
                event.time(),
                now);
    }
}
