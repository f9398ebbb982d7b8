package city.weltoffen.events.networking;

import city.weltoffen.events.Copies;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a proposal that two departments talk with each other.
 *
 * @param departments slugs of the two, in the order of the alphabet
 * @param ground {@code PARTNER}, {@code NETWORK}, {@code THEME_IN_COUNTRY} or {@code CALL}: what both have to do with
 * @param partner id of the partner or network, where that is the ground
 * @param theme slug of the theme, where that is the ground
 * @param country ISO 3166-1 alpha-2 of the country that goes with the theme
 * @param call id of the call, where that is the ground
 * @param state {@code PROPOSED}, {@code ACCEPTED}, {@code DECLINED}, {@code EXPIRED} or {@code CLOSED}
 * @param answerBy last day for the answers
 * @param acts what speaks for it
 */
public record SynergyFacts(
        Set<String> departments,
        String ground,
        @Nullable String partner,
        @Nullable String theme,
        @Nullable String country,
        @Nullable String call,
        String state,
        LocalDate answerBy,
        List<SynergyAct> acts) {

    public SynergyFacts {
        departments = Copies.set(departments);
        acts = Copies.list(acts);
    }
}
