package city.weltoffen.networking.synergy;

import city.weltoffen.events.LocalizedText;
import java.time.LocalDate;

/**
 * What is proposed.
 *
 * @param label what both have to do with, by its name
 * @param strength of all that speaks for it
 * @param on day of the proposal
 * @param example shipped as an example, no statement about the city
 */
public record Proposal(Ground ground, LocalizedText label, int strength, LocalDate on, boolean example) {}
