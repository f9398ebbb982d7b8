package city.weltoffen.measures.measure;

import java.time.Instant;

/**
 * An event that somebody counted among the evidence of a measure afterwards.
 *
 * @param kind of the event
 * @param at when it happened
 * @param by who did it; stays here
 */
public record AssignedEvent(String kind, Instant at, Person by, Instant assignedAt) {}
