package city.weltoffen.defaults.security;

import java.util.function.Predicate;

/** Whom an endpoint is for; what depends on the matter itself the endpoint checks on top. */
public enum Who {
    /** Everybody, also without signing in; only below {@code /api/public}. */
    ANYBODY(identity -> true),
    /** Who has signed in. */
    SIGNED_IN(identity -> true),
    /** Members of a department and the international office. */
    MEMBERS(Identity::isMember),
    /** The international office. */
    OFFICE(Identity::isOffice),
    /** Who runs the system. */
    ADMINS(Identity::isAdmin);

    private final Predicate<Identity> rule;

    Who(Predicate<Identity> rule) {
        this.rule = rule;
    }

    boolean includes(Identity identity) {
        return rule.test(identity);
    }
}
