package city.weltoffen.gateway.login;

import city.weltoffen.gateway.GatewayProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in, for the UI.
 *
 * @param signedIn whether anybody is; if not, nothing else is said
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Person(
        boolean signedIn,
        @Nullable String subject,
        @Nullable String name,
        @Nullable String email,
        @Nullable String locale,
        @Nullable List<String> roles,
        @Nullable String department) {

    static final Person NOBODY = new Person(false, null, null, null, null, null, null);

    static Person of(Map<String, Object> claims, GatewayProperties.Identity identity) {
        return new Person(
                true,
                text(claims, "sub"),
                text(claims, "name"),
                text(claims, "email"),
                text(claims, "locale"),
                list(claims, identity.rolesClaim()),
                text(claims, identity.departmentClaim()));
    }

    private static @Nullable String text(Map<?, ?> claims, String path) {
        var value = value(claims, path);
        return value == null ? null : value.toString();
    }

    private static List<String> list(Map<?, ?> claims, String path) {
        return value(claims, path) instanceof Collection<?> values
                ? values.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** Follows a dotted path, since some providers nest their claims. */
    private static @Nullable Object value(Map<?, ?> claims, String path) {
        var direct = claims.get(path);
        var dot = path.indexOf('.');
        if (direct != null || dot < 0) {
            return direct;
        }
        return claims.get(path.substring(0, dot)) instanceof Map<?, ?> inner
                ? value(inner, path.substring(dot + 1))
                : null;
    }
}
