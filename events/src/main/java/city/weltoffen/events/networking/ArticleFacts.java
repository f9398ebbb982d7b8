package city.weltoffen.events.networking;

import city.weltoffen.events.Copies;
import java.util.Set;

/**
 * The facts of an article; its text stays with the networking group.
 *
 * @param department slug of the department that keeps it
 * @param language in which it is written, ISO 639-1
 * @param state {@code PUBLISHED} or {@code WITHDRAWN}
 * @param themes slugs of themes
 * @param measures codes of measures of the concept
 * @param partners ids of partners
 * @param open whether everybody may read it, as an example of good practice
 */
public record ArticleFacts(
        String department,
        String language,
        String state,
        Set<String> themes,
        Set<String> measures,
        Set<String> partners,
        boolean open) {

    public ArticleFacts {
        themes = Copies.set(themes);
        measures = Copies.set(measures);
        partners = Copies.set(partners);
    }
}
