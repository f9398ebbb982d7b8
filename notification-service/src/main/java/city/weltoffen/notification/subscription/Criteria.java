package city.weltoffen.notification.subscription;

import city.weltoffen.defaults.succession.Followed;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What an event must be to meet a subscription: all given criteria hold, of each one value; a criterion without values
 * is not asked for.
 *
 * @param eventTypes kinds of event, for instance {@code call.published}
 * @param themes slugs of themes
 * @param departments slugs of departments
 * @param measures codes of measures
 * @param partners ids of partners
 * @param countries ISO 3166-1 alpha-2 codes
 * @param programmes abbreviations of funding programmes
 * @param keywords words or phrases in title or key words, in German or English, whatever their ending
 */
public record Criteria(
        Set<String> eventTypes,
        Set<String> themes,
        Set<String> departments,
        Set<String> measures,
        Set<String> partners,
        Set<String> countries,
        Set<String> programmes,
        Set<String> keywords) {

    public Criteria {
        eventTypes = ordered(eventTypes);
        themes = ordered(themes);
        departments = ordered(departments);
        measures = ordered(measures);
        partners = ordered(partners);
        countries = ordered(countries);
        programmes = ordered(programmes);
        keywords = ordered(keywords);
    }

    /** With the successor in the place of a department that ended, once. */
    Criteria followed(Followed followed) {
        return new Criteria(
                eventTypes, themes, followed.in(departments), measures, partners, countries, programmes, keywords);
    }

    private static Set<String> ordered(Set<String> values) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(values));
    }
}
