package city.weltoffen.notification.outlet;

import city.weltoffen.defaults.web.Digests;
import java.security.SecureRandom;
import java.util.Base64;

/** 256 random bits that stand in an address; whoever knows it needs not sign in. */
public record OutletSecret(String token) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    public static OutletSecret next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new OutletSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public String hash() {
        return Digests.sha256(token);
    }

    /** So that it gets into no log. */
    @Override
    public String toString() {
        return "OutletSecret";
    }
}
