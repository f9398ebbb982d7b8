package city.weltoffen.defaults.security;

import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** Reads the identity from a validated token. */
final class IdentityReader implements Converter<Jwt, AbstractAuthenticationToken> {

    private final SecuritySettings settings;
    private final PresentDepartment present;

    IdentityReader(SecuritySettings settings, PresentDepartment present) {
        this.settings = settings;
        this.present = present;
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        String subject = token.getSubject();
        if (subject == null) {
            throw new InvalidBearerTokenException("no sub");
        }
        String locale = token.getClaimAsString("locale");
        Identity identity = new Identity(
                subject,
                token.getClaimAsString("name"),
                email(token),
                locale == null ? Locale.GERMAN : Locale.forLanguageTag(locale),
                roles(token),
                department(token),
                token.getExpiresAt() == null ? Instant.ofEpochMilli(Long.MAX_VALUE) : token.getExpiresAt());
        return new IdentityAuthentication(token, identity);
    }

    /** None where the provider itself says that it does not know whose it is. */
    private static @Nullable String email(Jwt token) {
        return "false".equals(token.getClaimAsString("email_verified")) ? null : token.getClaimAsString("email");
    }

    private Set<String> roles(Jwt token) {
        return claim(token.getClaims(), settings.rolesClaim()) instanceof Collection<?> roles
                ? roles.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    private @Nullable String department(Jwt token) {
        Object code = claim(token.getClaims(), settings.departmentClaim());
        if (code == null || code.toString().isBlank()) {
            return null;
        }
        return present.of(settings.departments().getOrDefault(code.toString(), code.toString()));
    }

    private static @Nullable Object claim(Map<?, ?> claims, String path) {
        Object value = claims.get(path);
        int dot = path.indexOf('.');
        if (value != null || dot < 0) {
            return value;
        }
        return claims.get(path.substring(0, dot)) instanceof Map<?, ?> inner
                ? claim(inner, path.substring(dot + 1))
                : null;
    }
}
