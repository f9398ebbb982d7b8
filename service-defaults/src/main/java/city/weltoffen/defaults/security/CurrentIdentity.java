package city.weltoffen.defaults.security;

import city.weltoffen.defaults.problems.DomainProblem;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;

/** The identity behind the current request. */
public final class CurrentIdentity {

    CurrentIdentity() {}

    public Optional<Identity> find() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof IdentityAuthentication authentication
                ? Optional.of(authentication.identity())
                : Optional.empty();
    }

    /** @throws DomainProblem {@code not-signed-in} */
    public Identity require() {
        return find().orElseThrow(() -> DomainProblem.of(HttpStatus.UNAUTHORIZED, "not-signed-in"));
    }
}
