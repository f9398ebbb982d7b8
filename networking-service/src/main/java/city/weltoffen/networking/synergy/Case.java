package city.weltoffen.networking.synergy;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The newest that is known of a matter in which departments take part, for instance a relation: they know of each other.
 *
 * @param departments slugs of all that take part in it
 * @param concealed it is confidential: nothing of it may be said
 * @param gone it was removed, cancelled or never came about
 * @param sequence of the event that told it
 */
@Document("synergyCases")
record Case(
        @Id String id,
        Set<String> departments,
        Set<String> partners,
        Set<String> themes,
        Set<String> countries,
        Set<String> calls,
        @Nullable String kind,
        @Nullable String state,
        boolean concealed,
        boolean gone,
        long sequence) {

    private static final String MEMBERSHIP = "NETWORK_MEMBERSHIP";

    boolean isMembership() {
        return MEMBERSHIP.equals(kind) && !concealed && !gone;
    }

    /** Whether it is about this ground. */
    boolean concerns(Ground ground) {
        return switch (ground.kind()) {
            case PARTNER, NETWORK -> partners.contains(ground.id());
            case CALL -> calls.contains(ground.id());
            case THEME_IN_COUNTRY -> themes.contains(ground.id()) && countries.contains(ground.country());
        };
    }

    /** Whether both take part in it. */
    boolean unites(Collection<String> pair) {
        return departments.containsAll(pair);
    }

    Case with(Set<String> resolvedDepartments, Set<String> resolvedPartners) {
        return new Case(
                id,
                resolvedDepartments,
                resolvedPartners,
                themes,
                countries,
                calls,
                kind,
                state,
                concealed,
                gone,
                sequence);
    }
}
