package city.weltoffen.networking.call;

/**
 * A part of a call's text.
 *
 * @param heading plain text
 * @param body plain text, paragraphs separated by line breaks
 */
public record CallSection(String heading, String body) {}
