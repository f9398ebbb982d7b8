package city.weltoffen.notification.outlet;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Identity;

/** A kind of outlet with a secret that can be made anew. */
public interface SecretHolder extends OutletChannel {

    /**
     * Makes another secret, which is shown this once.
     *
     * @throws DomainProblem {@code not-found}
     */
    Added renew(Outlet outlet, Identity identity);
}
