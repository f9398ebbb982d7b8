package city.weltoffen.events;

import java.util.Set;

/**
 * What an event is about, as far as subscriptions and projections of other services ask.
 *
 * @param themes slugs of themes
 * @param departments slugs of departments
 * @param measures codes of measures, for instance {@code 2.1}
 * @param partners ids of partners
 * @param countries ISO 3166-1 alpha-2 codes
 * @param programmes codes of funding programmes, for instance {@code CERV}
 * @param keywords public key words, in whatever language their source has
 */
public record Tags(
        Set<String> themes,
        Set<String> departments,
        Set<String> measures,
        Set<String> partners,
        Set<String> countries,
        Set<String> programmes,
        Set<String> keywords) {

    private static final Tags NONE = new Tags(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    public Tags {
        themes = Copies.set(themes);
        departments = Copies.set(departments);
        measures = Copies.set(measures);
        partners = Copies.set(partners);
        countries = Copies.set(countries);
        programmes = Copies.set(programmes);
        keywords = Copies.set(keywords);
    }

    public static Tags none() {
        return NONE;
    }

    public Tags withThemes(Set<String> values) {
        return new Tags(values, departments, measures, partners, countries, programmes, keywords);
    }

    public Tags withDepartments(Set<String> values) {
        return new Tags(themes, values, measures, partners, countries, programmes, keywords);
    }

    public Tags withProgrammes(Set<String> values) {
        return new Tags(themes, departments, measures, partners, countries, values, keywords);
    }

    public Tags withKeywords(Set<String> values) {
        return new Tags(themes, departments, measures, partners, countries, programmes, values);
    }

    public Tags withMeasures(Set<String> values) {
        return new Tags(themes, departments, values, partners, countries, programmes, keywords);
    }

    public Tags withPartners(Set<String> values) {
        return new Tags(themes, departments, measures, values, countries, programmes, keywords);
    }

    public Tags withCountries(Set<String> values) {
        return new Tags(themes, departments, measures, partners, values, programmes, keywords);
    }
}
