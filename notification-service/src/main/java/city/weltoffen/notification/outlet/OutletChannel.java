package city.weltoffen.notification.outlet;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.web.ExpectedVersion;
import city.weltoffen.notification.subscription.Owner;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the kinds of outlet do each in its own way; a bean for each. Who may do it has been checked before. */
public interface OutletChannel {

    Set<OutletKind> kinds();

    /** @throws DomainProblem naming the field that cannot be */
    Added add(Owned owned, OutletRequest request);

    /**
     * Changes name and settings.
     *
     * @throws DomainProblem {@code stale}, or naming the field that cannot be
     */
    Outlet change(Outlet outlet, ExpectedVersion expected, OutletRequest request, Identity identity);

    /** Sends something by it now, and says what came of it. */
    TestAnswer test(Outlet outlet);

    /** Lets go out what failed before somebody looked at it. */
    default void resumed(Outlet outlet) {}

    /** For whom it is added, and by whom. */
    record Owned(Owner owner, Identity by) {}

    /**
     * A new outlet.
     *
     * @param secret of it, or an address that holds one, which is shown this once
     */
    record Added(Outlet outlet, @Nullable String secret) {}

    /**
     * What came of a test.
     *
     * @param fault stable code of what went wrong, none when it arrived
     * @param answer what the other side said
     */
    record TestAnswer(
            boolean delivered,
            @Nullable String fault,
            @Nullable String answer) {}
}
