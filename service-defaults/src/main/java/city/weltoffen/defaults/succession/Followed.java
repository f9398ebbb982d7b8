package city.weltoffen.defaults.succession;

import city.weltoffen.events.LocalizedText;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * That one department stands in another's place; matters keep it in their history.
 *
 * @param from slug of the department that is no more
 * @param name its last name
 * @param to slug of the department that stands in its place
 * @param on first day on which it does
 */
public record Followed(String from, LocalizedText name, String to, LocalDate on) {

    /** The successor's slug for the one that ended; any other as it is. */
    public String in(String slug) {
        return slug.equals(from) ? to : slug;
    }

    /** As {@link #in(String)}, and nothing for nothing. */
    public @Nullable String orNone(@Nullable String slug) {
        return slug == null ? null : in(slug);
    }

    /** In the same order, each once. */
    public Set<String> in(Collection<String> slugs) {
        Set<String> now = new LinkedHashSet<>();
        slugs.forEach(slug -> now.add(in(slug)));
        return now;
    }

    /** Who is involved beside who is responsible: a department that was one becomes no double of the other. */
    public Set<String> beside(@Nullable String responsible, Collection<String> involved) {
        Set<String> now = in(involved);
        if (from.equals(responsible) || involved.contains(from)) {
            now.removeIf(slug -> slug.equals(orNone(responsible)));
        }
        return now;
    }
}
