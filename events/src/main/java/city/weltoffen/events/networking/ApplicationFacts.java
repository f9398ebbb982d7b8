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
 * @param callIdentifier what the source calls it, for people
 * @param programme code of the funding programme; nothing while it is not known, always once submitted
 * @param role {@code LEAD} or {@code PARTNER}
 * @param grant the share of the city
 * @param begins first day of the project
 * @param ends last day of the project
 * @param departments slugs; the first is the responsible one
 * @param partners ids of the partners in the consortium
 * @param themes slugs of themes
 * @param title what the project is called in full
 * @param stage {@code ADVICE}, {@code IDEA}, {@code INTEREST}, {@code GO}, {@code SUBMITTED}, {@code GRANTED},
 *     {@code REJECTED}, {@code REPORTING}, {@code CLOSED} or {@code WITHDRAWN}
 * @param requested the share of the city that is asked for
 * @param ownContribution what the city adds of its own
 */
public record ApplicationFacts(
        String project,
        @Nullable String call,
        @Nullable String callIdentifier,
        @Nullable String programme,
        String role,
        @Nullable Money grant,
        @Nullable LocalDate begins,
        @Nullable LocalDate ends,
        Set<String> departments,
        Set<String> partners,
        Set<String> themes,
        @Nullable String title,
        @Nullable String stage,
        @Nullable Money requested,
        @Nullable Money ownContribution) {

    public ApplicationFacts {
        departments = Copies.set(departments);
        partners = Copies.set(partners);
        themes = Copies.set(themes);
    }
}
