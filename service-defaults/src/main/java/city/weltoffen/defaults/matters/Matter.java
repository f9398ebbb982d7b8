package city.weltoffen.defaults.matters;

import city.weltoffen.events.LocalizedText;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for a person. It carries its words, so that the page that shows it need not know its kind.
 *
 * @param kind slug, for instance {@code statement-asked}
 * @param id of what it is about
 * @param what it is that waits
 * @param title of what it is about
 * @param due last day for it, where there is one
 * @param since day from which it waits
 * @param department slug of the department for which the person acts, where it is not simply the person
 * @param link path in the web UI where it is done
 * @param verb what to do next, short enough for a button
 */
public record Matter(
        String kind,
        String id,
        LocalizedText what,
        LocalizedText title,
        @Nullable LocalDate due,
        LocalDate since,
        @Nullable String department,
        String link,
        LocalizedText verb) {

    /** What is due first, then what waits longest. */
    static final Comparator<Matter> BY_DAY = Comparator.comparing(
                    Matter::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Matter::since)
            .thenComparing(Matter::kind)
            .thenComparing(Matter::id);
}
