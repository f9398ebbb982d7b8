package city.weltoffen.measures.evidence.web;

import city.weltoffen.defaults.timeline.TimeLinePage;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.measures.evidence.CopiedEvent;
import city.weltoffen.measures.measure.AssignedEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of events, newest first.
 *
 * @param next cursor of the following page; none on the last one
 */
public record EvidenceResponse(List<Item> items, @Nullable String next) {

    /**
     * An event.
     *
     * @param id of the event
     * @param kind of the event, for instance {@code activity.held}
     * @param link path in the web UI
     * @param service that reported it
     * @param assigned who counted it among the evidence of the measure; nobody where it says so itself
     */
    public record Item(
            String id,
            Instant at,
            String kind,
            LocalizedText title,
            @Nullable String link,
            String service,
            @Nullable AssignedEvent assigned) {

        static Item of(CopiedEvent event, @Nullable AssignedEvent assigned) {
            return new Item(
                    event.eventId(), event.at(), event.kind(), event.title(), event.link(), event.service(), assigned);
        }
    }

    /** @param assigned by event */
    static EvidenceResponse of(TimeLinePage<CopiedEvent> page, Map<String, AssignedEvent> assigned) {
        return new EvidenceResponse(
                page.entries().stream()
                        .map(event -> Item.of(event, assigned.get(event.eventId())))
                        .toList(),
                page.next());
    }

    /** Of events that belong to no one measure. */
    public static EvidenceResponse of(TimeLinePage<CopiedEvent> page) {
        return of(page, Map.of());
    }
}
