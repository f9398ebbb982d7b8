package city.weltoffen.notification.webhook;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.weltoffen.notification.outlet.Secrets;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SignatureTest {

    private static final String BODY = "{\"type\":\"call.published\",\"title\":\"Förderung für Städte\"}";

    private final String secret = Secrets.forSigning();
    private final String next = Secrets.forSigning();

    private static Map<String, List<String>> signed(Instant at, String... secrets) {
        return Signature.headers("outlet-event", at, BODY, List.of(secrets)).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, header -> List.of(header.getValue())));
    }

    @Test
    void isWhatTheReferenceLibraryAccepts() throws Exception {
        new Webhook(secret).verify(BODY, signed(Instant.now(), secret));
    }

    @Test
    void isAcceptedWithEitherSecretDuringRotation() throws Exception {
        Map<String, List<String>> headers = signed(Instant.now(), next, secret);

        new Webhook(secret).verify(BODY, headers);
        new Webhook(next).verify(BODY, headers);
    }

    @Test
    void isRefusedForAnotherBodySecretOrTime() {
        Map<String, List<String>> headers = signed(Instant.now(), secret);

        assertThatThrownBy(() -> new Webhook(secret).verify(BODY + " ", headers))
                .isInstanceOf(WebhookVerificationException.class);
        assertThatThrownBy(() -> new Webhook(next).verify(BODY, headers))
                .isInstanceOf(WebhookVerificationException.class);
        assertThatThrownBy(() ->
                        new Webhook(secret).verify(BODY, signed(Instant.now().minusSeconds(3600), secret)))
                .isInstanceOf(WebhookVerificationException.class);
    }
}
