package city.weltoffen.relations.memory;

import city.weltoffen.defaults.timeline.Position;
import city.weltoffen.defaults.timeline.TimeLine;
import city.weltoffen.events.EventEnvelope;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Notice;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One event in the memory of one partner.
 *
 * @param id made of partner, time and event, so that an event that comes twice is one entry
 * @param subject id of the aggregate whose event it is; unknown of what was kept before subjects were
 * @param kind of the event, for instance {@code relation.established}
 * @param link path in the web UI
 * @param service that reported it, for instance {@code relations-service}
 * @param deputising true when it was done "in Vertretung", else nothing
 */
@Document("partnerMemory")
public record MemoryEntry(
        @Id String id,
        String partner,
        String eventId,
        @Nullable String subject,
        Instant at,
        String kind,
        LocalizedText title,
        @Nullable String link,
        String service,
        @Nullable Boolean deputising) {

    static MemoryEntry of(EventEnvelope event, String partner) {
        Notice notice = event.notice();
        return new MemoryEntry(
                TimeLine.of(partner).idOf(Position.of(event)),
                partner,
                event.id().toString(),
                event.subject(),
                event.time(),
                event.kind(),
                notice.title(),
                notice.link(),
                event.source().replaceFirst("^/", ""),
                event.deputising() ? true : null);
    }

    Position position() {
        return new Position(at.toEpochMilli(), eventId);
    }
}
