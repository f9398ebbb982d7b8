package city.weltoffen.events.networking;

import city.weltoffen.events.Copies;
import java.time.LocalDate;
import java.util.Set;

/**
 * The facts of an offer to look over a department's shoulder; who applies, and why, stays with the networking group.
 *
 * @param department slug of the department that offers it
 * @param begins first day
 * @param ends last day
 * @param themes slugs of themes
 */
public record JobShadowingFacts(String department, LocalDate begins, LocalDate ends, Set<String> themes) {

    public JobShadowingFacts {
        themes = Copies.set(themes);
    }
}
