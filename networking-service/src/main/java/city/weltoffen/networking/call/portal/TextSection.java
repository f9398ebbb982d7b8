package city.weltoffen.networking.call.portal;

/**
 * A part of a call's text.
 *
 * @param heading as the portal names it, for instance {@code Expected Outcome}
 * @param body plain text, one paragraph or list item per line
 */
public record TextSection(String heading, String body) {}
