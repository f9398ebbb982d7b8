package city.weltoffen.gateway.login;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What the identity provider gave us for one sign-in. It lies beside the session, not in it: a session is written as a
 * snapshot by whichever request ends last, and that one may hold a refresh token that has been used up.
 *
 * @param id what the session knows it by
 * @param version counts the refreshes, so that nobody overwrites a newer one
 * @param leasedUntil until when one instance has the right to refresh
 * @param expiresAt when nobody can need it any more
 */
@Document("grants")
record Grant(
        @Id String id,
        String accessToken,
        Instant accessExpiresAt,
        @Nullable String refreshToken,
        @Nullable String idToken,
        long version,
        Instant leasedUntil,
        Instant expiresAt) {

    boolean validAt(Instant moment) {
        return accessExpiresAt.isAfter(moment);
    }
}
