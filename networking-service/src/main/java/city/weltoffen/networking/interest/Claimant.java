package city.weltoffen.networking.interest;

import city.weltoffen.events.LocalizedText;

/**
 * The department that is interested.
 *
 * @param department slug
 * @param name as it was called then
 */
public record Claimant(String department, LocalizedText name) {}
