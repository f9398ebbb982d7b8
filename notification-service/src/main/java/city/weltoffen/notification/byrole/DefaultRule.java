package city.weltoffen.notification.byrole;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.notification.matching.Kinds;
import city.weltoffen.notification.subscription.Criteria;
import java.util.Set;

/**
 * A rule that comes by itself with a role; the departments of one for coordinators are {@code {department}}: each that
 * one coordinates.
 *
 * @param key stable name
 * @param name what a person reads
 * @param mandatory whether it cannot be switched off
 * @param on whether it holds for whoever has not said otherwise
 */
public record DefaultRule(String key, Role role, LocalizedText name, Criteria criteria, boolean mandatory, boolean on) {

    static final String DEPARTMENT = "{department}";

    private static final Set<String> OWN_DEPARTMENT = Set.of(DEPARTMENT);

    public DefaultRule {
        if (criteria.asksForNothing() || !Kinds.names().containsAll(criteria.eventTypes())) {
            throw new IllegalArgumentException("the default rule " + key + " can never be met, or always");
        }
        if (role == Role.COORDINATOR != criteria.departments().equals(OWN_DEPARTMENT)) {
            throw new IllegalArgumentException(
                    "the departments of the default rule " + key + " must be {department}, and only for coordinators");
        }
        if (mandatory && !on) {
            throw new IllegalArgumentException("the default rule " + key + " is mandatory and not on");
        }
    }
}
