package city.weltoffen.events.networking;

import city.weltoffen.events.Copies;
import city.weltoffen.events.Money;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The facts of an application for funding.
 *
 * @param project acronym or short name of the project
 * @param call id of the call
 * @param programme code of the funding programme
 * @param role {@code LEAD} or {@code PARTNER}
 * @param grant the share of the city
 * @param begins first day of the project
 * @param ends last day of the project
 * @param departments slugs; the first is the responsible one
 * @param partners ids of the partners in the consortium
 * @param themes slugs of themes
 */
public record ApplicationFacts(
        String project,
        @Nullable String call,
        String programme,
        String role,
        @Nullable Money grant,
        @Nullable LocalDate begins,
        @Nullable LocalDate ends,
        Set<String> departments,
        Set<String> partners,
        Set<String> themes) {

    public ApplicationFacts {
        departments = Copies.set(departments);
        partners = Copies.set(partners);
        themes = Copies.set(themes);
    }
}
