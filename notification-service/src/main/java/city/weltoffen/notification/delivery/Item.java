package city.weltoffen.notification.delivery;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Tags;
import city.weltoffen.notification.audience.News;
import city.weltoffen.notification.audience.Reason;
import city.weltoffen.notification.outlet.OutletEntry;
import city.weltoffen.notification.outlet.OutletKind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An event that goes out by one outlet. Its id is made of both, so that an event that comes twice goes out once.
 *
 * @param id the outlet's id, then that of the event whose news it is, which is in the order of time
 * @param kind of the event, for instance {@code call.published}
 * @param subject the aggregate the event is about
 * @param insertedAt when it came, in business time
 * @param delivery id of the delivery that took it; it is in that one for ever
 * @param waits the outlet's id while a digest of it has yet to take it
 * @param notBefore until when it waits, in business time, because its reader set it aside; none when it need not
 * @param traceparent W3C trace context of the act, if it was traced
 */
@Document("items")
public record Item(
        @Id String id,
        String outlet,
        String eventId,
        String kind,
        String subject,
        LocalizedText title,
        @Nullable String link,
        Tags tags,
        Instant occurredAt,
        Instant insertedAt,
        List<Reason> reasons,
        @Nullable String delivery,
        @Nullable String waits,
        @Nullable Instant notBefore,
        @Nullable String traceparent) {

    /**
     * Of several events with the same news only the first goes out. For an outlet whose messages take all that has come
     * since the last one it waits; a reader outside follows no link but to what everybody may read.
     *
     * @param known what is known of the outlet; nothing when it is new to this instance
     * @param notBefore until when it waits; none when it need not
     */
    static Item of(
            News news,
            String outlet,
            @Nullable OutletEntry known,
            List<Reason> reasons,
            Instant now,
            @Nullable Instant notBefore) {
        boolean digests = known != null && known.kind() == OutletKind.EMAIL;
        boolean outside = known != null && known.owner().readsOutside();
        return new Item(
                outlet + "-" + news.id(),
                outlet,
                news.eventId(),
                news.kind(),
                news.subject(),
                news.title(),
                outside ? news.publicLink() : news.link(),
                news.tags(),
                news.occurredAt(),
                now,
                reasons,
                null,
                digests ? outlet : null,
                notBefore,
                news.traceparent());
    }

    /** Id of the event whose news it is. */
    public String news() {
        return id.substring(outlet.length() + 1);
    }
}
