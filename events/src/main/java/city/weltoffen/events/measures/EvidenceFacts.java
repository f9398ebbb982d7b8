package city.weltoffen.events.measures;

import java.time.Instant;

/**
 * An event that somebody counts among the evidence of a measure afterwards.
 *
 * @param event its id
 * @param kind its short name, for instance {@code activity.held}
 * @param at when it happened
 * @param withdrawn it is evidence no longer
 */
public record EvidenceFacts(String event, String kind, Instant at, boolean withdrawn) {}
