package city.weltoffen.notification.outlet;

import java.security.SecureRandom;
import java.util.Base64;

/** Makes secrets of 256 random bits. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final String SIGNING = "whsec_";

    private Secrets() {}

    /** For signing, as Standard Webhooks writes it. */
    public static String forSigning() {
        return SIGNING + Base64.getEncoder().encodeToString(bytes());
    }

    /** For an address that only who knows it can find. */
    public static String forAddress() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes());
    }

    /** The key behind a secret for signing. */
    public static byte[] key(String signing) {
        return Base64.getDecoder().decode(signing.substring(SIGNING.length()));
    }

    private static byte[] bytes() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
