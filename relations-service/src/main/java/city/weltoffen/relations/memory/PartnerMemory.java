package city.weltoffen.relations.memory;

import city.weltoffen.events.EventEnvelope;

/** Keeps in memory what any service reports about a partner. A confidential matter names no partner and stays out. */
final class PartnerMemory {

    private final Memories memories;

    PartnerMemory(Memories memories) {
        this.memories = memories;
    }

    void on(EventEnvelope event) {
        memories.add(event.notice().tags().partners().stream()
                .map(partner -> MemoryEntry.of(event, partner))
                .toList());
    }
}
