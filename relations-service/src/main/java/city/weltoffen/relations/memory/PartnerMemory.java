package city.weltoffen.relations.memory;

import city.weltoffen.events.EventEnvelope;

/**
 * Keeps in memory what any service reports about a partner. A confidential matter names no partner and stays out.
 * Of a matter that is deleted the memory stays, but leads nowhere any more.
 */
final class PartnerMemory {

    private final Memories memories;

    PartnerMemory(Memories memories) {
        this.memories = memories;
    }

    void on(EventEnvelope event) {
        if (event.kind().endsWith(".removed")) {
            memories.unlink(event.subject());
        }
        memories.add(event.notice().tags().partners().stream()
                .map(partner -> MemoryEntry.of(event, partner))
                .toList());
    }
}
