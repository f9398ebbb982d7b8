package city.weltoffen.notification.inviting;

import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.IdentityFollower;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Looks whether somebody who uses the API was invited: at once who is new, the others once a minute. */
@Component
class JoinAtSignIn implements IdentityFollower {

    private final Joining joining;
    private final Cache<Known, Boolean> looked = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    JoinAtSignIn(Joining joining) {
        this.joining = joining;
    }

    @Override
    public void seen(Identity identity) {
        String email = identity.email();
        if (email == null) {
            return;
        }
        Known known = new Known(identity.subject(), email);
        if (looked.getIfPresent(known) == null) {
            joining.signedIn(known.subject(), email);
            looked.put(known, true);
        }
    }

    private record Known(String subject, String email) {}
}
