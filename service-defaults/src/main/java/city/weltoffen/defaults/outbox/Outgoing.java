package city.weltoffen.defaults.outbox;

import java.util.List;

/**
 * What the document of an aggregate has to publish.
 *
 * @param removed whether it is a tombstone, which goes with its last event
 */
public record Outgoing(String collection, String id, boolean removed, List<PendingEvent> pending) {}
