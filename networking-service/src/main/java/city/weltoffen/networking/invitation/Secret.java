package city.weltoffen.networking.invitation;

import city.weltoffen.defaults.web.Digests;
import java.security.SecureRandom;
import java.util.Base64;

/** What only the link of an invitation holds; the service keeps its hash. */
public record Secret(String token) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    static Secret next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String hash() {
        return Digests.sha256(token);
    }

    /** So that it gets into no log. */
    @Override
    public String toString() {
        return "Secret";
    }
}
