package city.weltoffen.defaults.matters;

import city.weltoffen.events.LocalizedText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What may wait, and what is done about it.
 *
 * @param kind slug, for instance {@code statement-asked}
 * @param what it is that waits
 * @param verb what to do next, short enough for a button
 */
public record Wait(String kind, LocalizedText what, LocalizedText verb) {

    public static Wait of(String kind, String german, String english, String germanVerb, String englishVerb) {
        return new Wait(kind, new LocalizedText(german, english), new LocalizedText(germanVerb, englishVerb));
    }

    /**
     * The parameters are those of {@link Matter}.
     *
     * @param title of what it is about
     */
    public Matter matter(
            String id,
            LocalizedText title,
            @Nullable LocalDate due,
            LocalDate since,
            @Nullable String department,
            String link) {
        return new Matter(kind, id, what, title, due, since, department, link, verb);
    }
}
