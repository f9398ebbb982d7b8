package city.weltoffen.documents;

/**
 * What stands above the text of a letter.
 *
 * @param sender in one line
 * @param recipient name and address, a line each
 * @param day written out, with place or reference where there is one
 */
public record Letterhead(String sender, String recipient, String day) {}
