package city.weltoffen.relations.memory.web;

import city.weltoffen.defaults.timeline.TimeLinePage;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.relations.memory.MemoryEntry;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a partner's memory.
 *
 * @param next cursor of the following page; none on the last one
 */
record MemoryResponse(List<Item> items, @Nullable String next) {

    /**
     * What was reported.
     *
     * @param id of the event
     * @param kind of the event, for instance {@code relation.established}
     * @param link path in the web UI
     * @param service that reported it
     * @param deputising true when it was done "in Vertretung", else nothing
     */
    record Item(
            String id,
            Instant at,
            String kind,
            LocalizedText title,
            @Nullable String link,
            String service,
            @Nullable Boolean deputising) {

        static Item of(MemoryEntry entry) {
            return new Item(
                    entry.eventId(),
                    entry.at(),
                    entry.kind(),
                    entry.title(),
                    entry.link(),
                    entry.service(),
                    entry.deputising());
        }
    }

    static MemoryResponse of(TimeLinePage<MemoryEntry> page) {
        return new MemoryResponse(page.entries().stream().map(Item::of).toList(), page.next());
    }
}
