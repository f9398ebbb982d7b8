package city.weltoffen.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;

/** Access tokens as the identity issues them, signed by a key of this JVM whose public half {@link #issuer()} serves. */
public final class TestTokens {

    private static final Duration LIFE = Duration.ofHours(1);
    private static final Supplier<TestIssuer> ISSUER = SingletonSupplier.of(TestIssuer::start);
    private static final Supplier<TestIssuer> STRANGER = SingletonSupplier.of(TestIssuer::start);

    private TestTokens() {}

    /** The issuer's address, with the discovery document and the keys below it. */
    public static String issuer() {
        return ISSUER.get().address();
    }

    public static String office() {
        return of(TestUser.OFFICE);
    }

    public static String kultur() {
        return of(TestUser.KULTUR);
    }

    public static String umwelt() {
        return of(TestUser.UMWELT);
    }

    public static String council() {
        return of(TestUser.COUNCIL);
    }

    public static String admin() {
        return of(TestUser.ADMIN);
    }

    public static String of(TestUser user) {
        return of(user, Map.of());
    }

    /** A token with further claims, or other values for the usual ones. */
    public static String of(TestUser user, Map<String, Object> claims) {
        return ISSUER.get().token(user, claims, Instant.now(), LIFE);
    }

    /** The office's token of an hour ago. */
    public static String expired() {
        return ISSUER.get().token(TestUser.OFFICE, Map.of(), Instant.now().minus(LIFE.multipliedBy(2)), LIFE);
    }

    /** A token that claims to come from the issuer and is signed by another's key. */
    public static String forged() {
        return STRANGER.get().token(TestUser.OFFICE, Map.of("iss", issuer()), Instant.now(), LIFE);
    }
}
