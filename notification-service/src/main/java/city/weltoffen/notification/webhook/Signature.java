package city.weltoffen.notification.webhook;

import city.weltoffen.notification.outlet.Secrets;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Headers by which a receiver knows that a message is ours, whole, and of now (Standard Webhooks, version 1). */
final class Signature {

    private static final String ALGORITHM = "HmacSHA256";

    private Signature() {}

    /** @param secrets each signs; a receiver is content with one */
    static Map<String, String> headers(String id, Instant sentAt, String body, List<String> secrets) {
        long timestamp = sentAt.getEpochSecond();
        String signed = id + "." + timestamp + "." + body;
        return Map.of(
                "webhook-id", id,
                "webhook-timestamp", Long.toString(timestamp),
                "webhook-signature",
                        secrets.stream()
                                .map(secret -> "v1," + sign(signed, secret))
                                .collect(Collectors.joining(" ")));
    }

    private static String sign(String text, String secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(Secrets.key(secret), ALGORITHM));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
