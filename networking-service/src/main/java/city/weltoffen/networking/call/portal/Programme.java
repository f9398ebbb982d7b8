package city.weltoffen.networking.call.portal;

import city.weltoffen.events.LocalizedText;

/**
 * A funding programme as the code table names it.
 *
 * @param code the portal's number, for instance {@code 43251589}
 * @param abbreviation for instance {@code CERV}
 */
public record Programme(String code, String abbreviation, LocalizedText name) {}
