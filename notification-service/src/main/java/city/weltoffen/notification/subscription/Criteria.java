package city.weltoffen.notification.subscription;

import city.weltoffen.defaults.succession.Followed;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
 * @param excludedKeywords words or phrases that must not stand there
 */
public record Criteria(
        Set<String> eventTypes,
        Set<String> themes,
        Set<String> departments,
        Set<String> measures,
        Set<String> partners,
        Set<String> countries,
        Set<String> programmes,
        Set<String> keywords,
        Set<String> excludedKeywords) {

    public Criteria {
        eventTypes = ordered(eventTypes);
        themes = ordered(themes);
        departments = ordered(departments);
        measures = ordered(measures);
        partners = ordered(partners);
        countries = ordered(countries);
        programmes = ordered(programmes);
        keywords = ordered(keywords);
        excludedKeywords = ordered(excludedKeywords);
    }

    /** With the successor in the place of a department that ended, once. */
    Criteria followed(Followed followed) {
        return new Criteria(
                eventTypes,
                themes,
                followed.in(departments),
                measures,
                partners,
                countries,
                programmes,
                keywords,
                excludedKeywords);
    }

    /** Whether nothing is asked for; what is excluded asks for nothing. */
    public boolean asksForNothing() {
        return asksForKindsOnly() && eventTypes.isEmpty();
    }

    /** Whether every event of these kinds would do. */
    public boolean asksForKindsOnly() {
        return Stream.of(themes, departments, measures, partners, countries, programmes, keywords)
                .allMatch(Set::isEmpty);
    }

    /** Most have no or one value, and there are many of them in memory. */
    private static Set<String> ordered(@Nullable Set<String> values) {
        if (values == null || values.size() < 2) {
            return values == null ? Set.of() : Set.copyOf(values);
        }
        return Collections.unmodifiableSet(new LinkedHashSet<>(values));
    }
}
