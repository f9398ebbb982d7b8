package city.weltoffen.events.relations;

import city.weltoffen.events.Copies;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a relation that others may need; all but kind, state and departments are missing where it is confidential.
 *
 * @param partner id of the partner
 * @param kind {@code TWINNING}, {@code FRIENDSHIP}, {@code COOPERATION}, {@code PROJECT_PARTNERSHIP}, {@code CONTACT}, {@code NETWORK_MEMBERSHIP} or {@code EU_PROJECT}
 * @param state {@code PROSPECTIVE}, {@code ACTIVE}, {@code DORMANT}, {@code SUSPENDED} or {@code ENDED}
 * @param themes slugs of themes
 * @param measures codes of measures of the concept
 * @param responsible slug of the responsible department
 * @param involved slugs of the involved departments
 * @param since first day
 */
public record RelationFacts(
        @Nullable String partner,
        String kind,
        String state,
        Set<String> themes,
        Set<String> measures,
        @Nullable String responsible,
        Set<String> involved,
        @Nullable LocalDate since) {

    public RelationFacts {
        themes = Copies.set(themes);
        measures = Copies.set(measures);
        involved = Copies.set(involved);
    }
}
