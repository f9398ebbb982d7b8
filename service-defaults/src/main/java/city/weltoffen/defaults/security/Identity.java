package city.weltoffen.defaults.security;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, as the access token says.
 *
 * @param subject opaque and stable
 * @param email for which the identity provider vouches
 * @param department slug of the department, if the person belongs to one
 * @param expiresAt real time until which the token holds
 */
public record Identity(
        String subject,
        @Nullable String name,
        @Nullable String email,
        Locale locale,
        Set<String> roles,
        @Nullable String department,
        Instant expiresAt) {

    public boolean isOffice() {
        return roles.contains("office");
    }

    public boolean isCouncil() {
        return roles.contains("council");
    }

    public boolean isAdmin() {
        return roles.contains("admin");
    }

    /** Belongs to a department or to the international office. */
    public boolean isMember() {
        return isOffice() || department != null;
    }
}
